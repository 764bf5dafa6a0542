/* Keys, typing aids and drafts. Everything works without this file; it only saves strokes. */
(function () {
  'use strict';

  const editable = (e) => e.closest && e.closest('input, textarea, select, [contenteditable]');
  const cookie = (name, value) => {
    document.cookie = name + '=' + value + '; path=' + (document.body.dataset.context || '') + '/; max-age=31536000; samesite=lax';
  };

  /* '/' goes to the search box; n opens a note; j, k, Enter and t move and act in a queue. */
  const rows = () => Array.from(document.querySelectorAll('[data-keys] tbody tr')).filter((r) => r.querySelector('a, button'));
  function move(step) {
    const all = rows();
    if (!all.length) return;
    const now = all.findIndex((r) => r.classList.contains('r-cursor'));
    const next = now < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, now + step));
    all.forEach((r) => r.classList.remove('r-cursor'));
    all[next].classList.add('r-cursor');
    (all[next].querySelector('[data-open]') || all[next].querySelector('a, button')).focus({ preventScroll: true });
    all[next].scrollIntoView({ block: 'nearest' });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeOverlays(event);
    fast(event);
    if (event.ctrlKey || event.metaKey || event.altKey || editable(event.target)) return;
    const opener = document.querySelector('[data-open-key="' + CSS.escape(event.key) + '"]');
    if (opener) { event.preventDefault(); opener.click(); return; }
    const keyed = document.querySelector('[data-focus-key="' + CSS.escape(event.key) + '"]');
    if (keyed) { event.preventDefault(); keyed.focus(); keyed.scrollIntoView({ block: 'center' }); }
    if (event.key === '/') {
      const box = document.querySelector('.r-search input');
      if (box) { event.preventDefault(); box.focus(); box.select(); }
    } else if (document.querySelector('[data-keys]')) {
      if (event.key === 'j') move(1);
      if (event.key === 'k') move(-1);
      if (event.key === 't') {
        const take = document.querySelector('tr.r-cursor [data-take]');
        if (take) take.click();
      }
    }
  });

  /* In a form: Enter in a line, and Ctrl with Enter anywhere, save; Alt with a digit takes over what is offered. */
  function fast(event) {
    const form = editable(event.target) && event.target.form;
    const save = form && event.key === 'Enter' && !event.isComposing && form.querySelector('[data-save]');
    const line = event.target.matches && event.target.matches('input:not([type=checkbox]):not([type=radio]):not([type=file])');
    if (save && (event.ctrlKey || event.metaKey || line)) { event.preventDefault(); save.click(); }
    const digit = event.altKey && event.code && event.code.match(/^Digit([1-9])$/);
    const offer = digit && document.querySelector('[data-alt-key="' + digit[1] + '"]');
    if (offer) { event.preventDefault(); offer.click(); }
  }

  /* Overlays close by Escape and by a click beside them; the drawer is one of them. */
  function drawer(open) {
    const nav = document.getElementById('nav');
    const button = document.querySelector('.r-menu-button');
    if (!nav || !button) return;
    nav.toggleAttribute('data-open', open);
    button.setAttribute('aria-expanded', String(open));
    if (open) { const first = nav.querySelector('a'); if (first) first.focus(); }
  }
  function closeOverlays() {
    document.querySelectorAll('details.r-more[open]').forEach((d) => {
      d.open = false;
      if (d.contains(document.activeElement)) d.querySelector('summary').focus();
    });
    const nav = document.getElementById('nav');
    if (nav && nav.hasAttribute('data-open')) { drawer(false); document.querySelector('.r-menu-button').focus(); }
  }
  document.addEventListener('click', (event) => {
    const target = event.target;
    document.querySelectorAll('details.r-more[open]').forEach((d) => { if (!d.contains(target)) d.open = false; });
    if (target.closest('.r-menu-button')) {
      drawer(!document.getElementById('nav').hasAttribute('data-open'));
    } else if (!target.closest('#nav')) {
      const nav = document.getElementById('nav');
      if (nav && nav.hasAttribute('data-open')) drawer(false);
    }
    const toggle = target.closest('[data-toggle-class]');
    if (toggle) {
      const on = document.body.classList.toggle(toggle.dataset.toggleClass);
      toggle.setAttribute('aria-pressed', String(on));
      if (toggle.dataset.toggleCookie) cookie(toggle.dataset.toggleCookie, on ? '1' : '0');
    }
    if (target.closest('[data-print]')) window.print();
    const copy = target.closest('[data-copy]');
    if (copy) copyText(copy);
    const link = target.closest('.r-messages a[href^="#"]');
    if (link) {
      const field = document.getElementById(link.getAttribute('href').slice(1));
      const control = field && (field.matches('input, select, textarea') ? field : field.querySelector('input, select, textarea'));
      if (control) { event.preventDefault(); control.focus(); control.scrollIntoView({ block: 'center' }); }
    }
  });

  /* The text of a field goes to the clipboard; where the browser keeps that to itself, the text is selected for the copy command. */
  function copyText(button) {
    const field = document.getElementById(button.dataset.copy);
    const said = document.getElementById(button.dataset.copy + '-copied');
    const copied = () => { if (said) said.textContent = button.dataset.copied; };
    const selected = () => { field.select(); if (document.execCommand('copy')) copied(); };
    if (navigator.clipboard) navigator.clipboard.writeText(field.value).then(copied, selected); else selected();
  }

  /* 14032026 becomes 14.03.2026; a personal code gets its dash. */
  document.addEventListener('change', (event) => {
    const input = event.target;
    if (!input.matches) return;
    if (input.matches('[data-check-all]')) {
      input.closest('section, form').querySelectorAll(input.dataset.checkAll).forEach((box) => { box.checked = input.checked; });
    }
    count();
    if (input.matches('[data-type="date"]')) {
      const iso = input.value.trim().match(/^(\d{4})-(\d{1,2})-(\d{1,2})$/);
      const own = input.value.trim().match(/^(\d{2})(\d{2})(\d{4})$/) || input.value.trim().match(/^(\d{1,2})[.\/](\d{1,2})[.\/](\d{4})\.?$/);
      const parts = iso ? [iso[3], iso[2], iso[1]] : own && own.slice(1);
      if (parts) input.value = parts[0].padStart(2, '0') + '.' + parts[1].padStart(2, '0') + '.' + parts[2];
    }
  });
  document.addEventListener('input', (event) => {
    const input = event.target;
    if (!input.matches) return;
    if (input.matches('[data-type="personalCode"]') && input.selectionStart === input.value.length) {
      const digits = input.value.replace(/\D/g, '').slice(0, 11);
      const deleting = event.inputType && event.inputType.startsWith('delete');
      if (digits.length > 6) input.value = digits.slice(0, 6) + '-' + digits.slice(6);
      else if (digits.length === 6 && !deleting) input.value = digits + '-';
    }
    draft(input);
  });

  /* What is typed while an answer is under way stays typed, though the answer writes the form anew. A removed row takes the later ones one up. */
  let late = null;
  let removed = null;
  const typedLate = (event) => { if (late && event.target.id) late.set(event.target.id, event.target); };
  ['input', 'change'].forEach((kind) => document.addEventListener(kind, typedLate));
  function asked(event, request, settings) {
    late = new Map();
    removed = settings && settings.source && String(settings.source.id || settings.source).match(/^(.*:)(\d+):[^:]+$/);
  }
  function answered() {
    const typed = late || new Map();
    late = null;
    typed.forEach((old, id) => {
      const row = removed && id.startsWith(removed[1]) && id.slice(removed[1].length).match(/^(\d+)(:.+)$/);
      const at = row && !document.body.contains(old) ? Number(row[1]) : -1;
      if (row && at === Number(removed[2])) return;
      const now = document.getElementById(row && at > Number(removed[2]) ? removed[1] + (at - 1) + row[2] : id);
      if (!now || now === old) return;
      if (now.value !== old.value && !/^(file|radio|checkbox)$/.test(now.type)) now.value = old.value;
      if (now.checked !== old.checked) now.checked = old.checked;
    });
  }

  /* A page that others change too: it is shown anew when something has happened, unless something is typed in it or its reader is on the way to another one. */
  let left = 0;
  addEventListener('beforeunload', () => { left = Date.now(); });
  function listen() {
    const news = document.querySelector('[data-pulse]');
    if (!news) return;
    setInterval(async () => {
      const answer = await fetch(news.dataset.pulseOf, { credentials: 'same-origin' }).catch(() => null);
      if (!answer || !answer.ok || (await answer.text()) === news.dataset.pulse) return;
      if (busy()) news.hidden = false; else location.replace(location.href);
    }, 4000);
  }
  function busy() {
    return Date.now() - left < 10000 || document.activeElement.closest('main form') || Array.from(document.querySelectorAll('main textarea, main input:not([type=hidden]):not([type=checkbox]), main input:checked')).some((field) => field.value);
  }
  document.addEventListener('DOMContentLoaded', listen);

  /* A job under way: what its page tells of its progress is told here too; once it has ended, this page is shown anew, once. */
  const running = '[data-job]:not([data-job=""])';
  function follow() {
    document.querySelectorAll(running).forEach((shown) => {
      const seen = 'ended ' + location.href + ' ' + shown.dataset.job;
      const timer = setInterval(async () => {
        const answer = await fetch(shown.dataset.job, { credentials: 'same-origin' }).catch(() => null);
        if (!answer || !answer.ok) return;
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const now = page.querySelector(running);
        if (now) {
          sessionStorage.removeItem(seen);
          if (shown.matches('.r-progress')) advance(shown, now); else shown.innerHTML = now.innerHTML;
          return;
        }
        clearInterval(timer);
        if (sessionStorage.getItem(seen) || busy()) return;
        sessionStorage.setItem(seen, 'yes');
        location.replace(location.href);
      }, 2500);
    });
  }
  function advance(shown, now) {
    const bar = now.querySelector('progress');
    if (!bar) return;
    shown.querySelector('progress').max = bar.max;
    shown.querySelector('progress').value = bar.value;
    shown.querySelector('.r-progress-line span').textContent = now.querySelector('.r-progress-line span').textContent;
  }
  document.addEventListener('DOMContentLoaded', follow);

  /* A button says in how many of the rows that are ticked it acts. */
  function count() {
    document.querySelectorAll('[data-counts]').forEach((button) => {
      const n = document.querySelectorAll(button.dataset.counts + ':checked').length;
      const one = document.documentElement.lang === 'en' ? n === 1 : n % 10 === 1 && n % 100 !== 11;
      const text = n === 0 ? button.dataset.none : one ? button.dataset.one : button.dataset.many;
      (button.querySelector('.ui-button-text') || button).textContent = text.replace('{0}', n);
    });
  }

  /* Drafts: two seconds after the last key the form's own command stores what was typed. */
  const waiting = new Map();
  function draft(input) {
    const form = input.closest('form[data-draft]');
    if (!form) return;
    clearTimeout(waiting.get(form));
    waiting.set(form, setTimeout(() => {
      const save = window[form.dataset.draft];
      if (typeof save === 'function') save();
    }, 2000));
  }
  document.addEventListener('submit', (event) => clearTimeout(waiting.get(event.target)));

  /* After a refused form the summary has the focus; charts get a name; sorted headers say so. */
  function settle() {
    count();
    const summary = document.querySelector('.r-messages-error');
    if (summary && !summary.dataset.seen) { summary.dataset.seen = '1'; summary.focus(); }
    document.querySelectorAll('[data-chart-label] canvas').forEach((canvas) => {
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', canvas.closest('[data-chart-label]').dataset.chartLabel);
    });
    document.querySelectorAll('th a[data-sorted]').forEach((a) => a.closest('th').setAttribute('aria-sort', a.dataset.sorted));
  }
  document.addEventListener('DOMContentLoaded', () => {
    settle();
    const wrong = document.querySelector('.r-messages-error') ? null : document.querySelector('.r-invalid :is(input, textarea, select):not([type=hidden])');
    if (wrong) { wrong.focus(); wrong.scrollIntoView({ block: 'center' }); }
    if (window.jQuery) window.jQuery(document).on('pfAjaxSend', asked).on('pfAjaxComplete', () => { answered(); settle(); });
  });
}());
