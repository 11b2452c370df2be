// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outline.h"
#include "pagewords.h"

namespace briefing {

/// Writes a block of an outline part by part. Which parts a block has, and in which order they stand, is the same on pages and
/// in files; how a part looks is up to the subclass.
class BlockWriter
{
public:
    BlockWriter() = default;
    virtual ~BlockWriter() = default;

    void write(const Block &block);

private:
    Q_DISABLE_COPY_MOVE(BlockWriter)

    virtual void writeHeading(const Block &block) = 0;
    virtual void writeDocument(const Block &block) = 0; ///< With its heading; only of a text that is there.
    virtual void writeWords(const Block &block) = 0;    ///< Of a quotation, or those that an annotation marks.
    virtual void writeCitation(const Block &block) = 0; ///< With the notices under it; a table has these alone.
    virtual void writeOwnWords(const QString &markdown) = 0;
    virtual void writeFacts(const Block &block) = 0;
    virtual void writeTable(const Block &block) = 0;
};

/// The paragraphs of a quotation: those of the source, else the words as they were taken.
QList<model::Passage> printedPassages(const Block &block);
/// The language of a block's words: its own, else that of the pages.
const QString &languageOf(const Block &block, const PageWords &words);

}
