// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packpages.h"
#include "passagewriter.h"

namespace render {

/// Sets the parts of a pack as documents for PageSet. Pure; any thread, as long as the documents stay on it.
class PackWriter
{
public:
    PackWriter(const briefing::Outline &outline, const PageWords &words, const Typography &typography);

    std::unique_ptr<QTextDocument> cover() const;
    /// The contents with these places; as many lines whatever the page numbers are.
    std::unique_ptr<QTextDocument> contents(const QList<PagePlace> &places) const;
    /// The blocks from `first` up to the next that starts a section of its own. Advances `first`. The sources follow the
    /// last block, unless that is a whole text.
    std::unique_ptr<QTextDocument> blocks(qsizetype &first) const;
    std::unique_ptr<QTextDocument> sources() const;

private:
    struct Sheet; // A document that is being written.

    bool startsSection(qsizetype block) const;
    void writeBlock(Sheet &sheet, const briefing::Block &block) const;
    void writeHeading(Sheet &sheet, const QString &text, int level, const QString &inContents) const;
    void writeDocument(Sheet &sheet, const briefing::Block &block) const;
    void writeQuotation(Sheet &sheet, const briefing::Block &block) const;
    void writeWords(Sheet &sheet, const briefing::Block &block, bool isHighlighted) const;
    void writeAnnotation(Sheet &sheet, const briefing::Block &block) const;
    void writeRecord(Sheet &sheet, const briefing::Block &block) const;
    void writeCitation(Sheet &sheet, const briefing::Block &block) const;
    void writeSource(Sheet &sheet, int number, const briefing::SourceEntry &source) const;
    void writeSources(Sheet &sheet) const;
    void writeLine(Sheet &sheet, const QString &text, const QTextBlockFormat &block, const QTextCharFormat &words) const;

    const briefing::Outline &m_outline;
    const PageWords &m_words;
    const Typography &m_typography;
};

}
