// Draws the OpenAPI document that the page names with Swagger UI, which the page has loaded.
const place = document.getElementById('swagger');

window.SwaggerUIBundle({
  domNode: place,
  url: place.dataset.document,
  deepLinking: true,
  docExpansion: 'none',
  defaultModelsExpandDepth: 0,
  filter: true,
  tryItOutEnabled: true,
  // The public validator is another host's.
  validatorUrl: null,
});
