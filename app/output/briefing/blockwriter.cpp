// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockwriter.h"

namespace briefing {

void BlockWriter::write(const Block &block)
{
    if (!block.heading.isEmpty() && (block.kind != Block::Kind::Document || block.passages.isEmpty()))
        writeHeading(block);
    switch (block.kind) {
    case Block::Kind::Heading:
        break;
    case Block::Kind::Note:
        writeOwnWords(block.text);
        break;
    case Block::Kind::Document:
        block.passages.isEmpty() ? writeCitation(block) : writeDocument(block);
        break;
    case Block::Kind::Quotation:
        if (block.shownIn >= 0)
            break;
        writeWords(block);
        writeCitation(block);
        break;
    case Block::Kind::Annotation:
        if (!block.quotation.text.isEmpty())
            writeWords(block);
        writeCitation(block);
        writeOwnWords(block.text);
        break;
    case Block::Kind::Record:
        writeFacts(block);
        if (isBroken(block) || block.quotation.source != block.heading)
            writeCitation(block);
        break;
    case Block::Kind::Table:
        writeFacts(block);
        if (!block.passages.isEmpty())
            writeTable(block);
        if (block.attribution != model::Attribution::OnTheRecord)
            writeCitation(block);
        break;
    }
}

QList<model::Passage> printedPassages(const Block &block)
{
    if (!block.passages.isEmpty())
        return block.passages;
    model::Passage words;
    words.kind = model::PassageKind::Body;
    words.address = model::Address(block.quotation.address);
    words.content = block.quotation.text;
    return {words};
}

const QString &languageOf(const Block &block, const PageWords &words)
{
    return block.language.isEmpty() ? words.uiLanguage : block.language;
}

}
