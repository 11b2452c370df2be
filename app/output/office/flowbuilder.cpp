// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowbuilder.h"

#include "ownwordsreader.h"
#include "passageflow.h"

#include <output/briefing/blockwriter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace office {

namespace {

using briefing::Block;

/// Writes the blocks of an outline into a flow. Stack only.
class FlowBuilder final : public briefing::BlockWriter
{
public:
    FlowBuilder(const briefing::Outline &outline, const briefing::PageWords &words)
        : m_outline(outline)
        , m_words(words)
    {
    }

    Flow build();

private:
    void writeHeading(const Block &block) override { addHeading(block.heading, block.headingLevel); }
    void writeDocument(const Block &block) override;
    void writeWords(const Block &block) override;
    void writeCitation(const Block &block) override;
    void writeOwnWords(const QString &markdown) override;
    void writeFacts(const Block &block) override;
    void writeTable(const Block &block) override;
    void addCover();
    void addHeading(const QString &text, int level);
    void addSources();
    void addSource(int number, const briefing::SourceEntry &source);
    void addLine(Role role, const QString &text, const QString &label = {});
    QString anchor() { return u"part%1"_s.arg(++m_anchors); }

    const briefing::Outline &m_outline;
    const briefing::PageWords &m_words;
    Flow m_flow;
    int m_anchors = 0;
    int m_lists = 0;
};

Flow FlowBuilder::build()
{
    const model::Pack &pack = m_outline.pack;
    m_flow.title = pack.title;
    m_flow.author = pack.preparedBy;
    m_flow.language = m_words.uiLanguage;
    m_flow.marking = pack.classification.toUpper();
    m_flow.date = briefing::printedDate(pack.date, m_words.uiLanguage);
    m_flow.pageOf = m_words.pageOf;
    m_flow.design = m_outline.design;
    m_flow.printedOn = briefing::printedOn(m_words);
    addCover();
    const qsizetype body = m_flow.elements.size();
    for (const Block &block : m_outline.blocks)
        write(block);
    addSources();
    if (m_flow.headings().size() >= briefing::kFewestHeadings) {
        if (auto *first = std::get_if<Paragraph>(&m_flow.elements[body]))
            first->startsPage = true;
        m_flow.elements.insert(body, Contents {m_words.contents});
    }
    return std::move(m_flow);
}

void FlowBuilder::addLine(Role role, const QString &text, const QString &label)
{
    if (text.isEmpty())
        return;
    Paragraph paragraph;
    paragraph.role = role;
    paragraph.label = label;
    paragraph.language = m_words.uiLanguage;
    paragraph.runs = {{QString(text).replace(u'\n', u' ')}};
    m_flow.elements.append(paragraph);
}

void FlowBuilder::addCover()
{
    const model::Pack &pack = m_outline.pack;
    addLine(Role::CoverOrganisation, m_flow.design.organisation);
    addLine(Role::CoverTitle, pack.title);
    addLine(Role::CoverSubtitle, pack.subtitle);
    if (!pack.preparedFor.isEmpty())
        addLine(Role::CoverLine, m_words.preparedFor.arg(briefing::isolated(pack.preparedFor)));
    if (!pack.preparedBy.isEmpty())
        addLine(Role::CoverLine, m_words.preparedBy.arg(briefing::isolated(pack.preparedBy)));
    addLine(Role::CoverLine, m_flow.date);
}

void FlowBuilder::addHeading(const QString &text, int level)
{
    if (text.isEmpty())
        return;
    addLine(Role::Heading, text);
    auto &heading = std::get<Paragraph>(m_flow.elements.last());
    heading.level = level;
    heading.anchor = anchor();
}

void FlowBuilder::writeDocument(const Block &block)
{
    const QString &language = briefing::languageOf(block, m_words);
    QStringList lines = briefing::noticesOf(block, m_words);
    lines.prepend(briefing::numberedCitation(block));
    Paragraph cover;
    cover.role = Role::TextCover;
    cover.language = language;
    cover.runs = {{lines.join(u" · "_s)}};
    cover.startsPage = true;
    m_flow.elements.append(cover);
    QList<Element> text = flowOfPassages(block.passages, language);
    const auto isTitle = [](const Element &element) {
        const auto *paragraph = std::get_if<Paragraph>(&element);
        return paragraph && paragraph->role == Role::TextTitle;
    };
    auto title = std::ranges::find_if(text, isTitle);
    if (title == text.end()) {
        Paragraph made;
        made.role = Role::TextTitle;
        made.language = language;
        made.runs = {{block.heading}};
        title = text.insert(text.begin(), made);
    }
    auto &heading = std::get<Paragraph>(*title);
    heading.level = block.headingLevel;
    heading.anchor = anchor();
    m_flow.elements.append(text);
}

void FlowBuilder::writeWords(const Block &block)
{
    m_flow.elements.append(flowOfPassages(briefing::printedPassages(block), briefing::languageOf(block, m_words)));
}

void FlowBuilder::writeCitation(const Block &block)
{
    addLine(Role::Citation, briefing::numberedCitation(block));
    const QStringList notices = briefing::noticesOf(block, m_words);
    for (const QString &notice : notices)
        addLine(Role::Warning, notice);
}

void FlowBuilder::writeOwnWords(const QString &markdown)
{
    if (markdown.trimmed().isEmpty())
        return;
    addLine(Role::OwnLabel, m_words.ownWords);
    m_flow.elements.append(flowOfOwnWords(markdown, m_words.uiLanguage, m_lists));
}

void FlowBuilder::writeFacts(const Block &block)
{
    for (const QString &fact : block.facts)
        addLine(Role::Fact, fact);
}

void FlowBuilder::writeTable(const Block &block)
{
    m_flow.elements.append(flowOfPassages(block.passages, briefing::languageOf(block, m_words)));
}

void FlowBuilder::addSource(int number, const briefing::SourceEntry &source)
{
    const briefing::SourceLines lines = briefing::sourceLines(source, m_words);
    addLine(Role::SourceTitle, briefing::isolated(lines.title), u"[%1]"_s.arg(number));
    for (const QString &line : lines.lines)
        addLine(Role::SourceLine, briefing::isolated(line));
    addLine(Role::Warning, lines.superseded);
    addLine(Role::SourceLine, lines.facts);
}

void FlowBuilder::addSources()
{
    if (m_outline.sources.isEmpty() && m_outline.quotations == 0)
        return;
    addHeading(m_words.sources, 1);
    if (m_outline.quotations > 0)
        addLine(Role::Fact, m_words.quotationsChecked.arg(m_outline.quotations).arg(m_outline.changedQuotations));
    for (qsizetype index = 0; index < m_outline.sources.size(); ++index)
        addSource(int(index) + 1, m_outline.sources.at(index));
    if (std::ranges::any_of(m_outline.sources, &briefing::SourceEntry::isOfUnitedNations))
        addLine(Role::Remark, m_words.unofficial);
}

}

Flow flowOf(const briefing::Outline &outline, const briefing::PageWords &words)
{
    return FlowBuilder(outline, words).build();
}

}
