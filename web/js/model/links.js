/** Where the API answers about a feature. */
export const itemUrl = (collection, id) =>
  `/api/collections/${collection}/items/${encodeURIComponent(id)}`;
