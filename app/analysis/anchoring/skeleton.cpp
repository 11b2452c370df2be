// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "skeleton.h"

namespace anchoring {

namespace {

QChar plain(QChar character)
{
    if (QStringView(u"‘’‚‛ʼ′").contains(character))
        return u'\'';
    if (QStringView(u"“”„‟″").contains(character))
        return u'"';
    return QStringView(u"‐‑‒–—−").contains(character) ? QChar(u'-') : character;
}

bool isInvisible(QChar character)
{
    // The soft hyphen, zero-width spaces and joiners, direction marks, the byte order mark.
    const char16_t unit = character.unicode();
    return unit == 0x00AD || (unit >= 0x200B && unit <= 0x200F) || (unit >= 0x202A && unit <= 0x202E) || unit == 0x2060
        || (unit >= 0x2066 && unit <= 0x2069) || unit == 0xFEFF;
}

}

Skeleton skeletonOf(const QString &source)
{
    Skeleton out;
    out.text.reserve(source.size());
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar character = source[i];
        if (isInvisible(character))
            continue;
        const bool isSpace = character.isSpace();
        if (isSpace && (out.text.isEmpty() || out.text.back() == u' '))
            continue;
        out.text += isSpace ? QChar(u' ') : plain(character);
        out.offsets.append(static_cast<int>(i));
    }
    if (out.text.endsWith(u' ')) {
        out.text.chop(1);
        out.offsets.removeLast();
    }
    // One past the end is one past the last character that counts, not past the space after it.
    out.offsets.append(out.offsets.isEmpty() ? 0 : out.offsets.last() + 1);
    return out;
}

}
