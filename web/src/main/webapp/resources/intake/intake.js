/* Files that are dropped or chosen go to the server one by one; each line says how far its file is and what came of it. */
(function () {
  'use strict';

  const waiting = [];
  let busy = false;
  let received = [];
  let refused = 0;

  function line(zone, file) {
    const item = document.createElement('li');
    const name = document.createElement('strong');
    const bar = document.createElement('progress');
    const said = document.createElement('span');
    name.textContent = file.name;
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute('aria-label', file.name);
    said.textContent = zone.dataset.waits;
    item.append(name, bar, said);
    document.getElementById('progress').append(item);
    return { item: item, bar: bar, said: said };
  }

  function end(row, good, text) {
    row.item.className = good ? 'i-done' : 'i-refused';
    row.bar.remove();
    row.said.textContent = text;
    if (!good) refused++;
  }

  function answer(request) {
    try {
      return JSON.parse(request.responseText);
    } catch (page) {
      return null;
    }
  }

  function send(zone, file, row, then) {
    const request = new XMLHttpRequest();
    const body = new FormData();
    body.append('receivedOn', document.getElementById('form:receivedOn').value);
    body.append('channel', document.getElementById('form:channel').value);
    body.append('file', file, file.name);
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) row.bar.value = (event.loaded / event.total) * 100;
      if (event.loaded === event.total) { row.bar.removeAttribute('value'); row.said.textContent = zone.dataset.sent; }
    });
    request.addEventListener('load', () => {
      const said = answer(request);
      if (said && said.number) {
        received.push(said);
        end(row, true, zone.dataset.received + ' ' + said.number);
      } else if (said && said.text) {
        end(row, false, said.text + ' ' + said.remedy + ' (' + said.code + ')');
      } else if (request.status === 413) {
        end(row, false, zone.dataset.tooLarge);
      } else {
        end(row, false, request.status < 400 ? zone.dataset.session : zone.dataset.failed);
      }
      then();
    });
    ['error', 'abort', 'timeout'].forEach((kind) => request.addEventListener(kind, () => { end(row, false, zone.dataset.failed); then(); }));
    request.open('POST', zone.dataset.drop);
    request.send(body);
  }

  function next(zone) {
    const one = waiting.shift();
    busy = Boolean(one);
    if (one) send(zone, one.file, one.row, () => next(zone)); else show();
  }

  /* One document is opened at once; several stand below. What was refused stays to be read. */
  function show() {
    if (received.length === 1 && !refused) location.assign(received[0].address);
    else if (received.length) window.showReceived([{ name: 'numbers', value: received.map((one) => one.number).join(',') }]);
  }

  function take(zone, files) {
    const channel = document.getElementById('form:channel');
    Array.from(files).forEach((file) => {
      const row = line(zone, file);
      if (!channel.value) end(row, false, zone.dataset.channel);
      else if (file.size > Number(zone.dataset.most)) end(row, false, zone.dataset.tooLarge);
      else waiting.push({ file: file, row: row });
    });
    if (!channel.value) channel.focus();
    if (!busy) next(zone);
  }

  document.addEventListener('DOMContentLoaded', () => {
    const zone = document.querySelector('[data-drop]');
    if (!zone) return;
    const input = zone.querySelector('input[type=file]');
    input.addEventListener('change', () => { take(zone, input.files); input.value = ''; });
    /* A file dropped beside the place must not take the page away. */
    ['dragover', 'drop'].forEach((kind) => document.addEventListener(kind, (event) => event.preventDefault()));
    zone.addEventListener('dragover', () => zone.classList.add('i-over'));
    ['dragleave', 'drop'].forEach((kind) => zone.addEventListener(kind, () => zone.classList.remove('i-over')));
    zone.addEventListener('drop', (event) => take(zone, event.dataTransfer.files));
  });
}());
