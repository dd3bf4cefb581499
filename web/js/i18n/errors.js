/** What went wrong with a request, in words. */
export function explain(t, error) {
  const { kind, status, detail } = error;
  return kind ? t(`error.${kind}`, { status, detail }) : String(error);
}
