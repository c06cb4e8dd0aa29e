"""Words that somebody wrote to break out of a page, a chart, a notebook or a spreadsheet; what runs sets ``window.ran``."""

from __future__ import annotations

RUN = "window.ran=1"
LIVE = (
    f"<script>{RUN}</script>", f"</script><script>{RUN}</script>", f"</title><script>{RUN}</script>", f"</style><script>{RUN}</script>",
    f"</textarea><script>{RUN}</script>", f"--><script>{RUN}</script>", f"]]><script>{RUN}</script>", f"<!--<script>{RUN}//", f"<img src=x onerror={RUN}>",
    f"<img src=x:x onerror='{RUN}'//", f"<svg onload={RUN}>", f"<svg><script>{RUN}</script></svg>", f"<svg><animate onbegin={RUN} attributeName=x dur=1s>",
    f"<math><mtext><img src=x onerror={RUN}>", f"<details open ontoggle={RUN}>", f"<input autofocus onfocus={RUN}>", f"<body onpageshow={RUN}>",
    f"<iframe srcdoc='<script>parent.{RUN}</script>'>", f"<iframe src=javascript:parent.{RUN}>", f"<object data=javascript:{RUN}>", f"<a href=javascript:{RUN}>link</a>",
    f'" onmouseover="{RUN}', f"' autofocus onfocus='{RUN}", f'"><script>{RUN}</script>', f"'><script>{RUN}</script>", f"`><script>{RUN}</script>",
    f"javascript:{RUN}", f"JaVaScRiPt:{RUN}", f"java\tscript:{RUN}", f"\x01javascript:{RUN}", f"data:text/html,<script>{RUN}</script>", f"vbscript:{RUN}",
    f"[link](javascript:{RUN})", f"![image](x'onerror='{RUN})", f"<javascript:{RUN}>", f"```\n</code><script>{RUN}</script>",
    "{{ 7*7 }}", "{% raw %}{{ x }}", "{# x #}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "$x^2$ and $y^2$", r"\(x\)", r"\href{javascript:window.ran=1}{x}",
    f"datum['x'];{RUN}", f"');{RUN};//", f"\\u003cscript\\u003e{RUN}", f"\\x3cscript>{RUN}", f"&lt;script&gt;{RUN}&lt;/script&gt;", f"&#60;script>{RUN}", "&amp;amp;",
    "=HYPERLINK(\"http://x\")", "+1+1", "-1+1", "@SUM(1)", "|cmd", "__proto__", "constructor", "toString", "%s%n%x", "../../x", "C:\\x\\n", "a\u2028b", "a\u2029b",
    "\u202egnirts\u202c", "\u2066x\u2069", "\u200b\u200d\ufeff", "e\u0301\u0323", "🙂🏳️‍🌈", "\ud83d", "\x00", "\x1b[31mred", "\x07\x08", "<b>" * 60, "'\"`<>&;",
)  # fmt: skip
