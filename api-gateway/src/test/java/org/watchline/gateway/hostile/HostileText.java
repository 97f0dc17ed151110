package org.watchline.gateway.hostile;

/** Text as somebody writes it who wants to break out of the place where it is shown. */
final class HostileText {

    /** Stands in every hostile text, so that a page can be seen to show one. */
    static final String MARK = "quagga";

    /** Calls a function that the test puts into every page. */
    static final String ADDRESS = "javascript:harm('address')//" + MARK;

    /**
     * Out of attributes and elements, as a tag, as an event's handler, as an entity, as a template, backwards, endless.
     */
    static final String TEXT = MARK + " \"><x-harm data-harm onmouseover=\"harm('attribute')\">"
            + "' autofocus onfocus='harm(1)' `"
            + "</title></textarea></option></style></script><script>harm('script')</script>"
            + "<img src=x onerror=harm('image')><svg onload=harm('drawing')><iframe srcdoc='<script>parent.harm(2)</script>'>"
            + "&lt;x-harm&gt; &#60;img src=x onerror=harm('entity')&#62; &quot; onclick=&quot;harm(3)"
            + " {{7*191}} {7*191} {problem.title} ${7*191} #{7*191} {#include base /} {|raw|}"
            + " javascript:harm(4) \u2028\u202Edesrever\u2066 "
            + "w".repeat(600);

    /** What a template makes of the sums in the text, should it take them for its own. */
    static final String WORKED_OUT = "1337";

    private HostileText() {}
}
