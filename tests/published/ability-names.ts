const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Globals by which a script asks others for something, keeps something, goes elsewhere, or makes code of text. */
export const GLOBALS = words(`
  fetch fetchLater XMLHttpRequest WebSocket WebTransport EventSource RTCPeerConnection BroadcastChannel importScripts Worker SharedWorker
  Image Audio FontFace navigation
  localStorage sessionStorage indexedDB caches cookieStore eval DOMParser WebAssembly Notification open
`);

/** Members of whatever object, by name, for the same; and those by which text becomes markup, an attribute or a rule of style. */
export const MEMBERS = words(`
  fetch fetchLater XMLHttpRequest WebSocket WebTransport EventSource RTCPeerConnection BroadcastChannel importScripts Worker SharedWorker
  Image Audio FontFace navigation navigate addModule
  localStorage sessionStorage indexedDB caches cookieStore cookie sendBeacon serviceWorker
  eval innerHTML outerHTML srcdoc insertAdjacentHTML createContextualFragment setHTMLUnsafe parseHTMLUnsafe write writeln
  createAttribute createAttributeNS setAttributeNode setAttributeNodeNS insertRule addRule
  clipboard geolocation mediaDevices permissions credentials storage postMessage submit requestSubmit pushState replaceState
  createObjectURL print execCommand
`);

/** Members of whatever object that do the same once they are given a value: what they name is loaded, or gone to. */
export const ADDRESSES = words('src srcset href action formAction poster background');

/** Attributes for the same; those that begin with `on` are code. */
export const ATTRIBUTES = words('src srcset href xlink:href action formaction poster background data ping srcdoc style http-equiv');

/** Elements that load or send something once they are made. */
export const ELEMENTS = words('script iframe frame object embed form link img audio video source track base meta portal image feImage style');

/** Members of `location` by which a page is left. */
export const OF_LOCATION = words('assign replace reload');

/** What a window or document goes by. */
export const WINDOWS = words('window self globalThis top parent opener frames document contentWindow contentDocument defaultView ownerDocument');
