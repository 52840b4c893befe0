import { inWords, request } from './api.js';
import { visible } from './visible-text.js';

/** Milliseconds between the last key and the search. */
const REST = 200;

const DAY = 24 * 60 * 60 * 1000;

/**
 * The list of the conversations that the server keeps. Tells by events what the reader wants: "open" with detail {id}, and
 * "deleted" with {id} when one is gone.
 */
export class Sidebar extends EventTarget {
  #list;
  #search;
  #status;
  #more;
  #menu;
  #dialog;
  #entries = [];
  #page = 0;
  #current = null;
  #asked = 0;
  #chosen = null;
  #isRenaming = false;

  /** @param element with the search field and the list */
  constructor(element) {
    super();
    this.#list = element.querySelector('.conversations');
    this.#search = element.querySelector('[type=search]');
    this.#status = element.querySelector('.sidebar-status');
    this.#more = element.querySelector('.more');
    this.#menu = document.getElementById('conversation-menu');
    this.#dialog = document.getElementById('delete-dialog');
    let timer = 0;
    this.#search.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.refresh(), REST);
    });
    this.#more.addEventListener('click', () => this.#load(this.#page + 1));
    this.#listenToMenu();
  }

  /** Marks the conversation that is shown; null: none. */
  mark(id) {
    this.#current = id;
    for (const link of this.#list.querySelectorAll('a')) {
      link.toggleAttribute('aria-current', link.dataset.id === id);
      if (link.dataset.id === id) {
        link.setAttribute('aria-current', 'page');
      }
    }
  }

  /** Reads the list anew. */
  refresh() {
    return this.#load(0);
  }

  async #load(page) {
    const asked = ++this.#asked;
    const query = this.#search.value.trim();
    try {
      const found = await request('GET', `conversations?query=${encodeURIComponent(query.slice(0, 200))}&page=${page}`);
      if (asked !== this.#asked) {
        return;
      }
      const entries = page === 0 ? found.conversations : [...this.#entries, ...found.conversations];
      const isNew = JSON.stringify(entries) !== JSON.stringify(this.#entries);
      this.#page = page;
      this.#entries = entries;
      this.#more.hidden = page + 1 >= found.pages;
      this.#say(found.total, query);
      if (isNew && !this.#isRenaming) {
        this.#draw();
      }
    } catch (error) {
      if (asked === this.#asked) {
        this.#status.textContent = inWords(error);
      }
    }
  }

  #say(total, query) {
    if (query !== '') {
      this.#status.textContent = total === 0 ? 'Nothing found.' : total === 1 ? '1 conversation found.' : `${total} conversations found.`;
    } else {
      this.#status.textContent = total === 0 ? 'Your conversations will be kept here.' : '';
    }
  }

  #draw() {
    const focused = document.activeElement?.closest?.('.conversations a, .conversations button');
    const focusedId = focused?.dataset.id;
    const focusedTag = focused?.tagName.toLowerCase();
    this.#list.replaceChildren();
    let group = '';
    let list = null;
    for (const entry of this.#entries) {
      const name = groupOf(entry.updatedAt);
      if (name !== group) {
        group = name;
        const heading = document.createElement('h3');
        heading.textContent = name;
        list = document.createElement('ul');
        this.#list.append(heading, list);
      }
      list.append(this.#row(entry));
    }
    this.mark(this.#current);
    if (focusedId !== undefined) {
      this.#list.querySelector(`${focusedTag}[data-id="${CSS.escape(focusedId)}"]`)?.focus();
    }
  }

  #row(entry) {
    const row = document.createElement('li');
    const link = document.createElement('a');
    const button = document.createElement('button');
    link.href = `${document.body.dataset.home}c/${entry.id}`;
    link.dataset.id = entry.id;
    link.dir = 'auto';
    link.title = entry.title;
    link.append(...visible(entry.title));
    link.addEventListener('click', (event) => {
      if (!(event.metaKey || event.ctrlKey || event.shiftKey)) {
        event.preventDefault();
        this.dispatchEvent(new CustomEvent('open', { detail: { id: entry.id } }));
      }
    });
    button.type = 'button';
    button.className = 'row-menu';
    button.dataset.id = entry.id;
    button.setAttribute('aria-label', `Rename, export or delete “${entry.title}”`);
    button.setAttribute('aria-haspopup', 'true');
    button.textContent = '⋯';
    button.addEventListener('click', () => this.#openMenu(entry, button));
    row.append(link, button);
    return row;
  }

  #openMenu(entry, button) {
    this.#chosen = { entry, button, row: button.parentElement };
    for (const link of this.#menu.querySelectorAll('[data-format]')) {
      const format = encodeURIComponent(link.dataset.format);
      link.href = `${document.body.dataset.home}api/conversations/${encodeURIComponent(entry.id)}/export?format=${format}`;
    }
    this.#menu.showPopover();
    const box = button.getBoundingClientRect();
    const height = this.#menu.offsetHeight;
    this.#menu.style.left = `${Math.max(8, Math.min(box.left, innerWidth - this.#menu.offsetWidth - 8))}px`;
    this.#menu.style.top = `${box.bottom + height + 8 > innerHeight ? Math.max(8, box.top - height) : box.bottom}px`;
    this.#menu.querySelector('button').focus();
  }

  #listenToMenu() {
    const items = [...this.#menu.querySelectorAll('button, a')];
    this.#menu.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined) {
        event.preventDefault();
        items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
      }
    });
    this.#menu.addEventListener('toggle', (event) => {
      if (event.newState === 'closed' && this.#menu.contains(document.activeElement)) {
        this.#chosen.button.focus();
      }
    });
    items.forEach((item) => item.addEventListener('click', () => this.#menu.hidePopover()));
    this.#menu.querySelector('.rename').addEventListener('click', () => this.#rename());
    this.#menu.querySelector('.delete').addEventListener('click', () => this.#askToDelete());
    this.#dialog.addEventListener('close', () => {
      if (this.#dialog.returnValue === 'delete') {
        this.#delete();
      }
    });
  }

  #rename() {
    const { entry, row } = this.#chosen;
    const field = document.createElement('input');
    field.value = entry.title;
    field.maxLength = 200;
    field.setAttribute('aria-label', 'New title');
    let isOver = false;
    const leave = async (keep) => {
      if (isOver) {
        return;
      }
      isOver = true;
      this.#isRenaming = false;
      const title = field.value.trim();
      if (keep && title !== '' && title !== entry.title) {
        await this.#change(() => request('PATCH', `conversations/${encodeURIComponent(entry.id)}`, { title }));
      }
      this.#draw();
      this.#list.querySelector(`a[data-id="${CSS.escape(entry.id)}"]`)?.focus();
    };
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) {
        leave(true);
      } else if (event.key === 'Escape') {
        event.stopPropagation();
        leave(false);
      }
    });
    field.addEventListener('blur', () => leave(true));
    this.#isRenaming = true;
    row.replaceChildren(field);
    field.focus();
    field.select();
  }

  #askToDelete() {
    this.#dialog.querySelector('.title').replaceChildren(...visible(this.#chosen.entry.title));
    this.#dialog.returnValue = '';
    this.#dialog.showModal();
  }

  async #delete() {
    const { id } = this.#chosen.entry;
    const isDone = await this.#change(() => request('DELETE', `conversations/${encodeURIComponent(id)}`));
    if (isDone) {
      this.dispatchEvent(new CustomEvent('deleted', { detail: { id } }));
    }
  }

  /** Whether the server has done it. */
  async #change(call) {
    try {
      await call();
    } catch (error) {
      this.#draw();
      this.#status.textContent = inWords(error);
      return false;
    }
    await this.refresh();
    return true;
  }
}

function groupOf(time) {
  const midnight = new Date();
  midnight.setHours(0, 0, 0, 0);
  const age = midnight.getTime() - Date.parse(time);
  return age <= 0 ? 'Today' : age <= DAY ? 'Yesterday' : age <= 7 * DAY ? 'Last seven days' : 'Older';
}
