// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/formats/reader.h>

#include <QStringList>

/// What a reader gave, printed so that a test can compare it as lines.
namespace printed {

/// "label content", or "[kind] label content" for what is no body; one line a passage.
inline QStringList lines(const model::ReadText &text)
{
    QStringList out;
    for (const model::Passage &passage : text.passages) {
        QString line = passage.kind == model::PassageKind::Body ? QString()
                                                                : u'[' + model::kindName(passage.kind) + QStringLiteral("] ");
        if (!passage.label.isEmpty())
            line += passage.label + u' ';
        out.append(line + passage.content);
    }
    return out;
}

/// "reason: text", one line each.
inline QStringList droppedLines(const model::ReadText &text)
{
    QStringList out;
    for (const model::Dropped &dropped : text.dropped)
        out.append(dropped.reason + QStringLiteral(": ") + dropped.text);
    return out;
}

}
