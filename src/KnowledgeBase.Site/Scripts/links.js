// In a folder opened as a file nobody answers an address with its index page, so a link must name it.
export const page = (address) => location.protocol === 'file:' ? address.replace(/\/(?=#|$)/, '/index.html') : address;
