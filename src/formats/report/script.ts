/** The report's one script: the legend's buttons. It reads nothing of the page's text. */
export const SCRIPT = `(() => {
  const root = document.documentElement;
  const buttons = [...document.querySelectorAll('button[data-kind]')];
  const blocks = [...document.querySelectorAll('.removed')];
  const status = document.getElementById('status');
  const isOn = (button) => button.getAttribute('aria-pressed') === 'true';
  const show = (button, on) => {
    button.setAttribute('aria-pressed', String(on));
    root.classList.toggle('hide-' + button.dataset.kind, !on);
  };
  const tell = () => {
    const on = new Set(buttons.filter(isOn).map((button) => button.dataset.kind));
    const shown = blocks.filter((block) => on.has(block.dataset.kind)).length;
    status.textContent = shown + ' of ' + blocks.length + ' removed blocks shown';
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      show(button, !isOn(button));
      tell();
    });
  }
  for (const all of document.querySelectorAll('button[data-all]')) {
    all.addEventListener('click', () => {
      for (const button of buttons) show(button, all.dataset.all === 'on');
      tell();
    });
  }
})();`;

/** SHA-256 of {@link SCRIPT} in Base64: the only script that the report's policy lets run. A test recomputes it. */
export const SCRIPT_HASH = 'zQeETPaWjghIZRaIkHbXpG0Cemry/WjbvnZx1sDeeiA=';
