/** Puts a button beside each line that is meant to be copied. */
for (const line of document.querySelectorAll('pre.copy')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = line.dataset.copy;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', async () => {
    const code = line.querySelector('code');
    if (await copied(code.textContent)) button.textContent = line.dataset.copied;
    else getSelection().selectAllChildren(code);
    setTimeout(() => (button.textContent = line.dataset.copy), 2000);
  });
  line.append(button);
}

/** Whether the browser allowed it: over plain HTTP it does not, so the text is selected instead. */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
