// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "characterstyle.h"

namespace formats {

void appendStyled(InlineText &into, QStringView text, const CharacterStyle &style)
{
    using Style = model::Span::Style;
    int opened = 0;
    const auto open = [&](bool wanted, Style which, const QString &target = {}) {
        if (wanted) {
            into.open(which, target);
            ++opened;
        }
    };
    open(!style.reference.isEmpty(), Style::Reference, style.reference);
    open(style.isItalic, Style::Italic);
    open(style.isBold, Style::Bold);
    open(style.isSuperscript, Style::Superscript);
    open(style.isStruck, Style::Strike);
    into.append(text);
    for (; opened > 0; --opened)
        into.close();
}

}
