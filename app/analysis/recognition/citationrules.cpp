// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citationrules.h"

#include "citations.h"
#include "citationnumbers.h"
#include "prose/prosecitations.h"
#include "symbols.h"

#include <core/model/address.h>
#include <core/model/proseshape.h>

#include <QSet>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

using model::ProposedLink;

/// Collects the citations of one text.
class CitationRules
{
public:
    explicit CitationRules(const model::ReadText &read)
        : m_read(read)
        , m_body(model::bodyOfCode(read.work.body))
        , m_own(model::Symbol::parse(read.work.symbol))
        , m_grammar(CitationGrammar::of(read.text.language))
    {
    }

    QList<ProposedLink> run()
    {
        for (const model::Passage &passage : m_read.passages) {
            const qsizetype first = m_links.size();
            linkSymbols(passage);
            if (m_grammar)
                linkCitations(passage, first);
            if (m_grammar && passage.kind == model::PassageKind::Footnote)
                linkSameAsBefore(passage, first);
        }
        settleCitations();
        return m_links;
    }

private:
    void linkSymbols(const model::Passage &passage)
    {
        const QList<FoundSymbol> found = findSymbols(passage.content);
        for (const FoundSymbol &symbol : found) {
            if (isOwn(symbol.symbol))
                continue;
            ProposedLink link = citation(passage, symbol.symbol, symbol.start, symbol.end);
            link.rule = u"symbol/1"_s;
            if (symbol.guessed)
                link.status = model::LinkStatus::Suggested;
            if (m_grammar)
                link.toAddress = pinpointBefore(*m_grammar, passage.content, symbol.start);
            if (m_grammar && link.toAddress.isEmpty())
                link.toAddress = pinpointAfter(*m_grammar, passage.content, symbol.end);
            m_links.append(link);
        }
    }

    /// `first` is the passage's first link: what a literal symbol covers is not cited a second time.
    void linkCitations(const model::Passage &passage, qsizetype first)
    {
        const QList<Citation> citations = findCitations(passage.content, m_body, m_read.text.language);
        const qsizetype symbolsEnd = m_links.size();
        for (const Citation &found : citations) {
            // Symbols stand in the order of the text and do not overlap: the first that ends behind the citation's start.
            const auto end = m_links.cbegin() + symbolsEnd;
            const auto symbol = std::ranges::upper_bound(m_links.cbegin() + first, end, found.start, {}, &ProposedLink::end);
            if (symbol != end && symbol->start < found.end)
                continue;
            QList<model::Symbol> candidates = found.candidates;
            if (candidates.size() > 1)
                candidates.removeIf([this](const model::Symbol &candidate) { return isLater(candidate); });
            for (const model::Symbol &candidate : std::as_const(candidates)) {
                if (isOwn(candidate))
                    continue;
                ProposedLink link = citation(passage, candidate, found.start, found.end);
                link.rule = u"citation/1"_s;
                link.toAddress = found.toAddress;
                link.date = found.date;
                link.status = candidates.size() == 1 ? model::LinkStatus::Accepted : model::LinkStatus::Suggested;
                m_links.append(link);
            }
        }
    }

    /// "Ibid., para. 5": a footnote that cites what the footnote before it cited last.
    void linkSameAsBefore(const model::Passage &note, qsizetype first)
    {
        const QRegularExpressionMatch match = m_grammar->ibid.match(note.content);
        if (match.hasMatch() && !m_lastNote.targetKey.isEmpty() && first == m_links.size()) {
            ProposedLink link = m_lastNote;
            link.passagePosition = note.position;
            link.start = int(match.capturedStart(1));
            link.end = int(match.capturedEnd(1));
            link.text = match.captured(1);
            link.rule = u"ibid/1"_s;
            link.date = {};
            link.toAddress = pinpointAfter(*m_grammar, note.content, link.end);
            m_links.append(link);
        }
        // A note that cites nothing leaves "Ibid." without a meaning, and so does one that is open.
        const bool cites = m_links.size() > first && m_links.last().status == model::LinkStatus::Accepted;
        m_lastNote = cites ? m_links.last() : ProposedLink {};
    }

    static ProposedLink citation(const model::Passage &passage, const model::Symbol &symbol, int start, int end)
    {
        ProposedLink link;
        link.passagePosition = passage.position;
        link.start = start;
        link.end = end;
        link.relation = u"cites"_s;
        link.targetKey = symbol.key();
        link.targetSymbol = symbol.display();
        link.text = passage.content.mid(start, end - start);
        return link;
    }

    /// A number that is open in one paragraph is settled by another paragraph that cites exactly one of its candidates.
    void settleCitations()
    {
        QSet<QString> certain;
        for (const ProposedLink &link : std::as_const(m_links)) {
            if (link.relation == u"cites"_s && link.status == model::LinkStatus::Accepted)
                certain.insert(link.targetKey);
        }
        QList<ProposedLink> settled;
        for (qsizetype index = 0; index < m_links.size();) {
            qsizetype end = index + 1;
            while (end < m_links.size() && isAlternative(m_links.at(index), m_links.at(end)))
                ++end;
            const QList<ProposedLink> alternatives = m_links.mid(index, end - index);
            QList<ProposedLink> known;
            std::ranges::copy_if(alternatives, std::back_inserter(known),
                [&certain](const ProposedLink &link) { return certain.contains(link.targetKey); });
            if (alternatives.size() > 1 && known.size() == 1) {
                known.first().status = model::LinkStatus::Accepted;
                settled.append(known);
            } else {
                settled.append(alternatives);
            }
            index = end;
        }
        m_links = settled;
    }

    static bool isAlternative(const ProposedLink &left, const ProposedLink &right)
    {
        // What lies within a range stands at one word, and all of it is meant.
        const bool open = left.status == model::LinkStatus::Suggested && right.status == model::LinkStatus::Suggested;
        return open && left.relation == u"cites"_s && right.relation == u"cites"_s
            && left.passagePosition == right.passagePosition && left.start == right.start;
    }

    /// Nobody cites what the same body adopts in a later session.
    bool isLater(const model::Symbol &symbol) const
    {
        return m_own && m_own->body() == symbol.body() && symbol.session().toInt() > m_own->session().toInt()
            && m_own->session().toInt() > 0;
    }

    /// A text does not cite itself; the file may name it without the year that the symbol bears.
    bool isOwn(const model::Symbol &symbol) const { return m_own && symbol.sharesNumber(*m_own); }

    const model::ReadText &m_read;
    model::Body m_body;
    std::optional<model::Symbol> m_own;
    const CitationGrammar *m_grammar; ///< Null where the language's prose is not read; literal symbols still are.
    ProposedLink m_lastNote; ///< The last citation of the last footnote; without a target where there is none.
    QList<ProposedLink> m_links;
};

}

QList<ProposedLink> citationLinks(const model::ReadText &read)
{
    const QList<ProposedLink> links = CitationRules(read).run();
    const bool isProse = model::proseShapeOfName(read.work.fields.value(u"document_type"_s).toString()) != model::ProseShape::None;
    return isProse || read.work.symbolKey.isEmpty() ? ProseCitations(read, links).links() : links;
}

}
