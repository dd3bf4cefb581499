/** Shows one example of each topic at a time: the one for the client that the reader chose last. */
const KEY = 'guide-client';
const topics = [...document.querySelectorAll('.examples')];

for (const topic of topics) {
  const choice = document.createElement('div');
  choice.className = 'choice';
  choice.setAttribute('role', 'group');
  choice.setAttribute('aria-label', topic.dataset.label);
  for (const { dataset } of topic.querySelectorAll('figure')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = dataset.client;
    button.addEventListener('click', () => choose(dataset.client, button));
    choice.append(button);
  }
  topic.prepend(choice);
  topic.classList.add('chosen');
}

/** The pressed button stays where it is on the screen, whatever the topics above it show now. */
function choose(client, pressed) {
  const before = pressed.getBoundingClientRect().top;
  remember(client);
  topics.forEach((topic) => show(topic, client));
  scrollBy(0, pressed.getBoundingClientRect().top - before);
}

/** A topic without that client keeps what it shows. */
function show(topic, client) {
  const figures = [...topic.querySelectorAll('figure')];
  const now = figures.find((figure) => !figure.hidden);
  const next = figures.find((figure) => figure.dataset.client === client) ?? now;
  for (const figure of figures) figure.hidden = figure !== next;
  for (const button of topic.querySelectorAll('.choice button')) {
    button.setAttribute('aria-pressed', button.textContent === next.dataset.client);
  }
}

/** Where nothing may be kept, the choice holds for this visit. */
function remember(client) {
  try {
    localStorage.setItem(KEY, client);
  } catch {
    /* private window */
  }
}

function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

topics.forEach((topic) => show(topic, remembered()));
if (location.hash) document.querySelector(location.hash)?.scrollIntoView();
