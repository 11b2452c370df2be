// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "block.h"
#include "reader.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace formats {

/// What a word processor's file or a book holds: its paragraphs, and what it says of itself.
struct FlowingText {
    QList<Block> blocks;
    QList<model::Dropped> dropped;
    QString title;    ///< As the file declares it; may be empty.
    QString language; ///< ISO 639-1, or empty.
    QDate date;       ///< When it was made; says nothing of a resolution's adoption.
    QStringList remarks;
    QString author;
    QString publisher;
};

/// Structures, addresses and names the text. Errors: NoText.
base::Result<model::ReadText> finished(FlowingText text, const Input &input);

/// The entry for a paragraph that becomes no passage.
model::Dropped droppedText(const QString &reason, const QString &text);

}
