// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/model/annotation.h>
#include <core/model/passage.h>
#include <core/model/record.h>

#include <QList>

namespace exchange {

/// A text of a document as Markdown shows it.
struct MarkdownText {
    model::Text text;
    QList<model::Passage> passages;
    QList<model::Annotation> annotations;
};

/// A record for people: its name, what is known about it, and of a document every text with its paragraphs, their addresses and
/// the annotations under them; those on the document, or without a place, come first. Pure.
QString recordMarkdown(const model::Record &record, const QList<MarkdownText> &texts);

}
