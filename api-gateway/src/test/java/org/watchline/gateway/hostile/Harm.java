package org.watchline.gateway.hostile;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a hostile text has done to a page. */
final class Harm {

    /** Runs before anything of the page does. */
    static final String WATCH = """
            window.harmed = [];
            window.harm = (how) => window.harmed.push('ran: ' + how);
            window.addEventListener('securitypolicyviolation', (event) =>
                window.harmed.push('refused: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
            """;

    private static final String LOOK = """
            () => {
              const found = [...window.harmed];
              const told = (element) => element.outerHTML.slice(0, 200);
              const own = new URL('/console/', location.href).href;
              for (const element of document.querySelectorAll('*')) {
                for (const { name, value } of element.attributes) {
                  if (name.startsWith('on') || name === 'data-harm' || name === 'srcdoc') {
                    found.push('attribute ' + name + ': ' + told(element));
                  }
                  if (/^\\s*(javascript|data|vbscript):/i.test(value) && ['href', 'src', 'action', 'xlink:href', 'formaction', 'data-to', 'data-then'].includes(name)) {
                    found.push('address ' + value.slice(0, 80));
                  }
                }
              }
              for (const element of document.querySelectorAll('x-harm, iframe, object, embed, base, meta[http-equiv], img, style, svg[onload]')) {
                found.push('element: ' + told(element));
              }
              for (const script of document.scripts) {
                if (!script.src.startsWith(own)) {
                  found.push('script: ' + told(script));
                }
              }
              for (const link of document.querySelectorAll('a[href]')) {
                const address = new URL(link.getAttribute('href'), location.href);
                if (!['http:', 'https:'].includes(address.protocol)) {
                  found.push('scheme: ' + told(link));
                } else if (address.origin !== location.origin && !link.relList.contains('noopener')) {
                  found.push('opener: ' + told(link));
                }
              }
              for (const form of document.forms) {
                if (new URL(form.action, location.href).origin !== location.origin) {
                  found.push('form: ' + told(form));
                }
              }
              if (document.body.textContent.includes('WORKED_OUT')) {
                found.push('a template was filled in');
              }
              if (document.scrollingElement.scrollWidth > innerWidth) {
                const wide = [...document.querySelectorAll('main *')].filter((element) =>
                    element.getBoundingClientRect().right > innerWidth && !element.closest('.scroll, svg'));
                found.push('scrolls sideways: ' + wide.map((element) => element.tagName + '.' + element.className)
                    .filter((name, index, names) => names.indexOf(name) === index).join(' '));
              }
              return found;
            }
            """.replace("WORKED_OUT", HostileText.WORKED_OUT);

    /** Folded parts are opened, and everything that a handler could hang on is touched. */
    private static final String TOUCH = """
            () => {
              document.querySelectorAll('details').forEach((part) => { part.open = true; });
              for (const element of document.querySelectorAll('*')) {
                for (const name of ['mouseover', 'pointerover', 'focus', 'focusin', 'mouseenter']) {
                  element.dispatchEvent(new Event(name, { bubbles: true }));
                }
              }
            }
            """;

    private static final String SHOWS = """
            document.body.textContent.includes('<x-harm data-harm')
              || [...document.querySelectorAll('input')].some((field) => field.value.includes('<x-harm data-harm'))
            """;

    private Harm() {}

    /**
     * Everything that is wrong with a page.
     *
     * @param silent whether it shows nothing that was stored; another one must show the hostile text, as text
     */
    @SuppressWarnings("unchecked")
    static List<String> of(Page page, boolean silent) {
        page.evaluate(TOUCH);
        if (!silent && !(Boolean) page.evaluate(SHOWS)) {
            return List.of("shows no hostile text, so that nothing is tested");
        }
        return (List<String>) page.evaluate(LOOK);
    }
}
