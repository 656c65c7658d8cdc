/*
 * What Tasklist 7.24 needs to work on a case file: drafts kept on the server and nowhere in the browser, lists that can
 * be completed, cards that say whose case a task belongs to, British dates. Each part says which behaviour it mends.
 */
const CASE_FILE = document.querySelector('base').getAttribute('app-root') + '/api/case-file';
const DRAFT_PREFIX = 'camunda-form:';
const PAUSE_BEFORE_DRAFT = 2000;
const PAUSE_BEFORE_RETRY = 10000;

/* The form that is being opened, which Tasklist looks for a draft of. */
let openForm = null;

keepFormsOutOfTheBrowser();
speakBritish();
letChoicesBeChanged();
window.angular.module('cam.tasklist').config(['$provide', mendForms]);

/**
 * Tasklist writes drafts, by hand and at time-out, to the browser's storage: a family's data on a shared machine. Where it looks for one
 * it is given the server's: of a start form, and of the fields of a task that are not for the case file. The others come with the task.
 */
function keepFormsOutOfTheBrowser() {
  const setItem = Storage.prototype.setItem;
  const getItem = Storage.prototype.getItem;
  Storage.prototype.getItem = function (key) {
    return String(key).startsWith(DRAFT_PREFIX) ? draftOnTheServer() : getItem.call(this, key);
  };
  Storage.prototype.setItem = function (key, value) {
    if (!String(key).startsWith(DRAFT_PREFIX)) {
      setItem.call(this, key, value);
    }
  };
  Object.keys(localStorage)
    .filter(key => key.startsWith(DRAFT_PREFIX))
    .forEach(key => localStorage.removeItem(key));
}

/** Tasklist wants its answer there and then, so this waits for the server. */
function draftOnTheServer() {
  const path = openForm && draftOf(openForm.getParams());
  if (!path) {
    return null;
  }
  const request = new XMLHttpRequest();
  request.open('GET', `${CASE_FILE}/${path}`, false);
  try {
    request.send();
  } catch (noConnection) {
    return null;
  }
  if (request.status !== 200) {
    return null;
  }
  const draft = JSON.parse(request.responseText);
  openForm.filledIn = path;
  openForm.filledInFrom = draft.savedAt;
  return JSON.stringify(draft.answers);
}

/** form-js asks the browser for its language and would show 03/04/2026 for 4 March on a machine set up in American. */
function speakBritish() {
  const Browser = Intl.DateTimeFormat;
  function British(locale, options) {
    return new Browser(locale === undefined || locale === 'default' ? 'en-GB' : locale, options);
  }
  British.prototype = Browser.prototype;
  British.supportedLocalesOf = Browser.supportedLocalesOf;
  Intl.DateTimeFormat = British;
}

/**
 * A select of form-js 1.8 that has just been answered takes the next click for one that closes it, and stays shut. It gets that
 * click here, loses the focus, and opens with the person's own.
 */
function letChoicesBeChanged() {
  let answered = null;
  const press = group => group.dispatchEvent(new MouseEvent('mousedown', {bubbles: true, cancelable: true}));
  document.addEventListener(
    'mousedown',
    event => {
      const field = event.isTrusted && event.target.closest('.fjs-form-field-select');
      if (!field) {
        return;
      }
      const group = field.querySelector('.fjs-input-group');
      if (event.target.closest('.fjs-dropdownlist-item')) {
        answered = group;
      } else if (event.target.closest('.fjs-select-cross')) {
        answered = null;
      } else if (group === answered && !field.querySelector('.fjs-dropdownlist')) {
        answered = null;
        event.preventDefault();
        event.stopImmediatePropagation();
        press(group);
        setTimeout(() => {
          group.querySelector('input').blur();
          setTimeout(() => press(group));
        });
      }
    },
    true
  );
}

function mendForms($provide) {
  $provide.decorator('camTasklistFormDirective', [
    '$delegate',
    $delegate => {
      const directive = $delegate[0];
      const shipped = directive.controller[directive.controller.length - 1];
      directive.controller = [
        '$scope',
        '$element',
        'Uri',
        function ($scope, $element, Uri) {
          shipped.call(this, $scope, Uri);
          letListsBeCompleted(this, $scope);
          keepDraftsOnTheServer(this, $scope, $element[0]);
        }
      ];
      return $delegate;
    }
  ]);
}

/**
 * While a person types, Tasklist counts the keys of form-js's errors and blocks the button; form-js leaves an empty key
 * for every field of a list. form-js checks again when the button is pressed, marks the fields and sends nothing.
 */
function letListsBeCompleted(form, $scope) {
  const notify = form.notifyFormValidated;
  form.notifyFormValidated = invalid => {
    const failed = $scope.tasklistForm && $scope.tasklistForm.$error;
    notify.call(form, Boolean(failed) && invalid);
  };
}

function keepDraftsOnTheServer(form, $scope, element) {
  openForm = form;
  let waiting = null;
  let touched = false;
  let timer = null;
  let finished = false;

  const notifyDirty = form.notifyFormDirty;
  form.notifyFormDirty = dirty => {
    notifyDirty.call(form, dirty);
    if (dirty && touched) {
      remember();
    }
  };

  const notifyInitialized = form.notifyFormInitialized;
  form.notifyFormInitialized = () => {
    notifyInitialized.call(form);
    sayWhatWasFilledIn();
  };

  const registerSave = form.registerSaveHandler;
  form.registerSaveHandler = () => {
    registerSave.call(form, () => {
      remember();
      send();
    });
  };

  const registerCompletion = form.registerCompletionHandler;
  form.registerCompletionHandler = complete => {
    registerCompletion.call(form, callback => {
      clearTimeout(timer);
      finished = true;
      complete((error, result) => {
        if (error) {
          finished = false;
          remember();
        }
        callback(error, result);
      });
    });
  };

  /* form-js says that a form has changed also when it has just been drawn: only what a person does makes a draft. */
  ['input', 'keydown', 'mousedown'].forEach(act => element.addEventListener(act, () => (touched = true), true));

  const leaving = () => send(true);
  /* Signing out waits for the last words: the server takes them only from somebody who is signed in. */
  const signingOut = event => {
    const link = event.target.closest && event.target.closest('.logout a');
    if (link && waiting && !finished) {
      event.preventDefault();
      event.stopImmediatePropagation();
      const draft = send();
      finished = true;
      draft.then(() => link.click());
    }
  };
  window.addEventListener('pagehide', leaving);
  document.addEventListener('click', signingOut, true);
  $scope.$watch('tasklistForm', () => {
    send();
    finished = false;
    touched = false;
  });
  $scope.$on('$destroy', () => {
    send();
    window.removeEventListener('pagehide', leaving);
    document.removeEventListener('click', signingOut, true);
  });

  function remember() {
    const data = typedInto(element);
    const path = draftOf(form.getParams());
    if (!path || !data || finished) {
      return;
    }
    waiting = {path, answers: data};
    clearTimeout(timer);
    timer = setTimeout(send, PAUSE_BEFORE_DRAFT);
  }

  function send(pageIsLeaving) {
    clearTimeout(timer);
    if (!waiting || finished) {
      return Promise.resolve();
    }
    const draft = waiting;
    waiting = null;
    return ask('PUT', draft.path, JSON.stringify(draft.answers), pageIsLeaving === true)
      .then(async answer => {
        if (answer.ok) {
          say('Draft saved at ' + new Date().toLocaleTimeString('en-GB', {hour: '2-digit', minute: '2-digit'}));
          form.notifyFormDirty.call(form, false);
        } else if (answer.status === 401) {
          tryAgain(draft, 'Draft not saved yet: please sign in again');
        } else {
          const problem = await answer.json().catch(() => ({}));
          say(problem.detail || 'Draft not saved');
        }
      })
      .catch(() => tryAgain(draft, 'Draft not saved yet: no connection'));
  }

  function tryAgain(draft, message) {
    say(message);
    if (!waiting) {
      waiting = draft;
      timer = setTimeout(send, PAUSE_BEFORE_RETRY);
    }
  }

  /** Says that a start form has been filled in with a draft, and offers to be rid of it. */
  function sayWhatWasFilledIn() {
    const path = draftOf(form.getParams());
    if (form.filledIn !== path || form.getParams().taskId) {
      return;
    }
    say(`Your draft of ${form.filledInFrom} is filled in`);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn-link draft-empty';
    button.textContent = 'Empty the form';
    button.addEventListener('click', () => {
      clearTimeout(timer);
      finished = true;
      ask('DELETE', path).then(() => window.location.reload());
    });
    status().after(button);
  }

  function say(message) {
    status().textContent = message;
  }

  /** Where the state of the draft is told: beside a task's buttons, at the end of a start form. */
  function status() {
    const found = element.querySelector('.draft-status');
    if (found) {
      return found;
    }
    const status = document.createElement('span');
    status.className = 'draft-status';
    status.setAttribute('role', 'status');
    const actions = element.querySelector('.form-actions');
    if (actions && actions.offsetParent) {
      actions.prepend(status);
    } else {
      element.append(status);
    }
    return status;
  }
}

/** Where the draft of a form is kept: by its task, or by the process that a start form is to start, for each person one. */
function draftOf({taskId, processDefinitionKey}) {
  if (taskId) {
    return `tasks/${encodeURIComponent(taskId)}/draft`;
  }
  return processDefinitionKey ? `start-forms/${encodeURIComponent(processDefinitionKey)}/draft` : null;
}

function ask(method, path, body, keepalive) {
  return fetch(`${CASE_FILE}/${path}`, {
    method,
    keepalive: keepalive === true,
    headers: {'Content-Type': 'application/json', 'X-XSRF-TOKEN': token()},
    body
  });
}

/** What is in the form now, without marking anything as wrong. */
function typedInto(element) {
  const service = drawnIn(element);
  return service ? service._getSubmitData() : null;
}

/** form-js keeps its services in the tree preact rendered. */
function drawnIn(element) {
  const container = element.querySelector('.fjs-container');
  return container ? formService(container.__k) : null;
}

function formService(node) {
  if (!node) {
    return null;
  }
  if (Array.isArray(node)) {
    return node.reduce((found, child) => found || formService(child), null);
  }
  const value = node.props && node.props.value;
  if (value && typeof value.getService === 'function') {
    const form = value.getService('form', false);
    if (form && form._getSubmitData) {
      return form;
    }
  }
  return formService(node.__k);
}

function token() {
  const cookie = document.cookie.split('; ').find(part => part.startsWith('XSRF-TOKEN='));
  return cookie ? cookie.substring('XSRF-TOKEN='.length) : '';
}

/* Cards: the engine must not know whose case a task belongs to, so each card asks the case file, all cards in one go. */
let asked = [];
let asking = null;

function cardOf(taskId) {
  return new Promise(resolve => {
    asked.push({taskId, resolve});
    asking = asking || setTimeout(askForCards, 30);
  });
}

function askForCards() {
  const questions = asked;
  asked = [];
  asking = null;
  const ids = [...new Set(questions.map(question => question.taskId))];
  fetch(`${CASE_FILE}/cards?` + ids.map(id => 'task=' + encodeURIComponent(id)).join('&'))
    .then(answer => (answer.ok ? answer.json() : {}))
    .then(found => questions.forEach(question => question.resolve(found[question.taskId])))
    .catch(() => questions.forEach(question => question.resolve(undefined)));
}

export default [
  {
    id: 'case-file-card',
    pluginPoint: 'tasklist.card',
    priority: 300,
    render: (node, {taskId}) => {
      node.className = 'case-file-card';
      cardOf(taskId).then(card => {
        if (!card) {
          return;
        }
        const family = document.createElement('a');
        family.className = 'family';
        family.href = card.link;
        family.textContent = `${card.family} · ${card.reference}`;
        node.append(family);
        if (card.about) {
          const about = document.createElement('span');
          about.className = 'about';
          about.textContent = card.about;
          node.append(about);
        }
        if (card.late) {
          const late = document.createElement('span');
          late.className = 'late';
          late.textContent = card.late;
          node.append(late);
        }
        if (card.limit) {
          const limit = document.createElement('span');
          limit.className = `limit ${card.standing}`;
          limit.textContent = card.limit;
          node.append(limit);
        }
        if (card.responsible) {
          const responsible = document.createElement('span');
          responsible.className = 'responsible';
          responsible.textContent = card.responsible;
          node.append(responsible);
        }
      });
    }
  }
];
