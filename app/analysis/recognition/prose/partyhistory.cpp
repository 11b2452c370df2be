// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partyhistory.h"

#include "bodytable.h"

#include <core/text/normalised.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

/// True for two cases of one noun, "комитета" and "комитет", with an article or without.
bool isSameNoun(QString left, QString right)
{
    for (QString *word : {&left, &right}) {
        if (word->startsWith(u"ال"))
            word->remove(0, 2);
    }
    const qsizetype shorter = std::min(left.size(), right.size());
    const qsizetype same = std::ranges::mismatch(left, right).in1 - left.begin();
    return left == right || (shorter > 4 && same >= shorter - 1 && std::max(left.size(), right.size()) - shorter <= 2);
}

bool holdsNouns(const QStringList &all, const QStringList &some)
{
    const auto isIn = [&all](const QString &word) { return std::ranges::any_of(all, [&word](const QString &other) { return isSameNoun(other, word); }); };
    return std::ranges::all_of(some, isIn) && std::ranges::any_of(some, [](const QString &word) { return word.size() > 2; });
}

}

QStringList foldedWords(const QString &name)
{
    QString folded = text::fold(name);
    std::ranges::transform(folded, folded.begin(), [](QChar sign) { return sign.isLetterOrNumber() ? sign : QChar(u' '); });
    return folded.split(u' ', Qt::SkipEmptyParts);
}

bool holdsAll(const QStringList &all, const QStringList &some)
{
    return std::ranges::all_of(some, [&all](const QString &word) { return all.contains(word); })
        && std::ranges::any_of(some, [](const QString &word) { return word.size() > 2; });
}

Mention PartyHistory::meant(const QString &owner, qsizetype paragraph, int position)
{
    const bool isPronoun = owner == u"its";
    const QStringList words = foldedWords(owner);
    Mention longest;
    qsizetype most = 0;
    for (qsizetype at = paragraph; at >= 0 && (!isPronoun || at + 1 >= paragraph); --at) {
        const QList<Party> &parties = in(at);
        for (auto party = parties.rbegin(); party != parties.rend(); ++party) {
            if (at == paragraph && party->mention.end > position)
                continue;
            if (isPronoun)
                return subjectOf(parties, m_text.at(at).content, at == paragraph ? position : int(m_text.at(at).content.size()), party->mention);
            if (party->words.size() <= words.size() || party->words.size() <= most || !holdsNouns(party->words, words))
                continue;
            longest = party->mention;
            most = foldedWords(longest.name).size();
        }
    }
    return longest;
}

/// "Portugal tabled the text with Croatia and Peru. Its delegate": whom the sentence before is about, else the one that was named last.
Mention PartyHistory::subjectOf(const QList<Party> &parties, const QString &content, int position, const Mention &last) const
{
    constexpr int kArticle = 6;
    const QString before = content.first(position);
    const qsizetype end = before.lastIndexOf(u". ");
    if (last.start > end)
        return last;
    const qsizetype begin = end < 1 ? -1 : before.lastIndexOf(u". ", end - 1);
    const int start = begin < 0 ? 0 : int(begin) + 2;
    for (const Party &party : parties) {
        if (party.mention.start >= start && party.mention.start - start <= kArticle)
            return party.mention;
    }
    return last;
}

const QList<PartyHistory::Party> &PartyHistory::in(qsizetype paragraph)
{
    std::optional<QList<Party>> &parties = m_parties[paragraph];
    if (!parties) {
        parties.emplace();
        const PeopleParagraph &text = m_text.at(paragraph);
        const PartyReader reader(text.content, text.mentions, m_grammar);
        QList<Mention> all = reader.all();
        // Without capitals nothing but the table tells the name of a committee.
        if (!m_grammar.hasCapitals) {
            for (const NamedBody &body : namedBodiesIn(text.content, m_grammar.language))
                all.append(reader.organisation({body.start, body.end}));
            std::ranges::stable_sort(all, {}, &Mention::start);
        }
        constexpr int kMostWords = 9; // What is longer is a heading in capitals.
        for (const Mention &party : all) {
            if (party.isUnknown && party.name.count(u' ') >= kMostWords)
                continue;
            parties->append({party, foldedWords(party.name) + foldedWords(text.content.mid(party.start, party.end - party.start))});
        }
    }
    return *parties;
}

}
