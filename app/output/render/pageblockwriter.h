// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typography.h"

#include <output/briefing/blockwriter.h>

namespace render {

class DocumentDraft;

/// Writes the blocks of a pack into the document of a section. Stack only; the draft outlives it.
class PageBlockWriter final : public briefing::BlockWriter
{
public:
    PageBlockWriter(DocumentDraft &draft, const briefing::PageWords &words, const Typography &typography);

private:
    void writeHeading(const briefing::Block &block) override;
    void writeDocument(const briefing::Block &block) override;
    void writeWords(const briefing::Block &block) override;
    void writeCitation(const briefing::Block &block) override;
    void writeOwnWords(const QString &markdown) override;
    void writeFacts(const briefing::Block &block) override;
    void writeTable(const briefing::Block &block) override;

    DocumentDraft &m_draft;
    const briefing::PageWords &m_words;
    const Typography &m_typography;
};

}
