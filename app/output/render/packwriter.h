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
    /// A line for each of these headings. Its section says the number of the page.
    std::unique_ptr<QTextDocument> contents(const QList<PagePlace> &headings) const;
    /// Where the blocks of the section end that begins with block `first`.
    qsizetype endOfSection(qsizetype first) const;
    /// The blocks from `first` to the one before `end`, within a section.
    std::unique_ptr<QTextDocument> blocks(qsizetype first, qsizetype end) const;
    std::unique_ptr<QTextDocument> sources() const;

private:
    void writeCover(DocumentDraft &draft, double titleMargin) const;
    /// Logo and organisation. Gives their height.
    double writeBrand(DocumentDraft &draft) const;
    /// Gives the height of the logo; 0 where there is none.
    double writeLogo(DocumentDraft &draft) const;
    bool startsSection(qsizetype block) const;
    /// Writes a block and marks where it begins, by its number within the part.
    void writeMarkedBlock(DocumentDraft &draft, qsizetype index, qsizetype first) const;

    const briefing::Outline &m_outline;
    const PageWords &m_words;
    const Typography &m_typography;
    QImage m_logo; ///< Null where there is none.
};

}
