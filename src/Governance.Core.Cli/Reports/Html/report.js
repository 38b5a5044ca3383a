"use strict";
(() => {
  // Options and titles hold one language at a time.
  function speak(language) {
    document.documentElement.lang = language;
    document.title = document.querySelector("h1 [lang=" + language + "]").textContent;
    for (const option of document.querySelectorAll("option[data-" + language + "]")) {
      option.textContent = option.dataset[language];
    }
  }

  for (const choice of document.getElementsByName("language")) {
    choice.addEventListener("change", () => speak(choice.value));
  }

  // Without findings there is nothing to filter.
  const form = document.getElementById("filters");
  if (form === null) {
    return;
  }
  const groups = document.getElementById("groups");
  const shown = document.getElementById("shown");
  const files = [...groups.children];
  const rows = [...groups.querySelectorAll("tbody tr")];
  const homes = new Map(rows.map(row => [row, row.parentNode]));

  // A heading for a group: the words that the page has for it already, in both languages.
  const words = {
    severity: row => row.querySelector(".severity").childNodes,
    code: row => document.querySelector("#code-" + CSS.escape(row.dataset.code) + " h3").childNodes,
  };

  function group(by) {
    for (const row of rows) {
      homes.get(row).append(row);
    }
    if (by === "file") {
      groups.replaceChildren(...files);
      return;
    }
    const tables = new Map();
    for (const row of rows) {
      const key = row.dataset[by];
      if (!tables.has(key)) {
        const table = document.createElement("table");
        const heading = document.createElement("h3");
        heading.append(...[...words[by](row)].map(node => node.cloneNode(true)));
        table.createCaption().append(heading);
        table.append(homes.get(row).parentNode.tHead.cloneNode(true), document.createElement("tbody"));
        tables.set(key, table);
      }
      tables.get(key).tBodies[0].append(row);
    }
    const order = ["error", "warning", "note"];
    const keys = [...tables.keys()].sort((a, b) => order.indexOf(a) - order.indexOf(b) || (a > b ? 1 : -1));
    groups.replaceChildren(...keys.map(key => tables.get(key)));
  }

  function filter() {
    const { code, file } = form.elements;
    let count = 0;
    for (const row of rows) {
      const fits = form.elements[row.dataset.severity].checked
        && (code.value === "" || code.value === row.dataset.code)
        && (file.value === "" || file.value === row.dataset.file);
      row.hidden = !fits;
      count += fits ? 1 : 0;
    }
    for (const table of groups.children) {
      table.hidden = !table.querySelector("tbody tr:not([hidden])");
    }
    for (const sentence of shown.children) {
      sentence.textContent = sentence.dataset.text.replace("{count}", count).replace("{all}", shown.dataset.all);
    }
  }

  form.elements.group.addEventListener("change", event => {
    group(event.target.value);
    filter();
  });
  form.addEventListener("change", filter);
  form.addEventListener("submit", event => event.preventDefault());
  form.hidden = false;
  filter();
})();
