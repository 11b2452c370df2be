// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packpages.h"
#include "passagewriter.h"

#include <QImage>

namespace render {

class DocumentDraft;

/// Writes the parts of a pack as text documents, one for each section of pages. Pure; any thread, as long as the documents
/// stay on it.
class PackWriter
{
public:
    PackWriter(const briefing::Outline &outline, const PageWords &words, const Typography &typography);

    /// The title stands `top` pixels below the top of the page, whatever stands above it.
    std::unique_ptr<QTextDocument> cover(double top) const;
    /// Whether logo or organisation stand above the title.
    bool hasBrand() const;
    /// Head, blocks and sources in one document, for a pack that is a note.
    std::unique_ptr<QTextDocument> note() const;
    /// The contents with these places; as many lines whatever the page numbers are.
    std::unique_ptr<QTextDocument> contents(const QList<PagePlace> &places) const;
    /// The blocks from `first` up to the next that starts a section of its own. Advances `first`. The sources follow the
    /// last block, unless that is a whole text.
    std::unique_ptr<QTextDocument> blocks(qsizetype &first) const;
    std::unique_ptr<QTextDocument> sources() const;

private:
    void writeCover(DocumentDraft &draft, double titleMargin) const;
    /// Logo and organisation. Gives their height.
    double writeBrand(DocumentDraft &draft) const;
    /// Gives the height of the logo; 0 where there is none.
    double writeLogo(DocumentDraft &draft) const;
    bool startsSection(qsizetype block) const;
    /// Writes a block and marks where it begins.
    void writeMarkedBlock(DocumentDraft &draft, qsizetype index) const;

    const briefing::Outline &m_outline;
    const PageWords &m_words;
    const Typography &m_typography;
    QImage m_logo; ///< Null where there is none.
};

}
