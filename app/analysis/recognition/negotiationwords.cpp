// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "negotiationwords.h"

#include "negotiationparties.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

/// What a phrase says, and whether the names stand behind it: "supported by".
struct Phrase {
    Stance stance = Stance::Proposes;
    bool isBefore = false;
    bool deletes = false;
};

Stance stanceOfName(const QString &name)
{
    static const QHash<QString, Stance> stances {{u"proposes"_s, Stance::Proposes}, {u"supports"_s, Stance::Supports},
        {u"opposes"_s, Stance::Opposes}, {u"deletes"_s, Stance::Opposes}, {u"reserves"_s, Stance::Reserves}};
    return stances.value(name, Stance::Named);
}

/// The shipped phrases by their words without spaces; loaded once, read by any thread.
class PhraseTable
{
public:
    static const PhraseTable &instance()
    {
        static const PhraseTable table;
        return table;
    }

    /// The longest phrase that begins at a token, and its length in tokens; 0: none.
    qsizetype matchAt(const QList<NameToken> &tokens, qsizetype at, Phrase &phrase) const
    {
        qsizetype best = 0;
        QString words;
        for (qsizetype length = 1; length <= std::min(tokens.size() - at, m_longest); ++length) {
            if (length > 1 && tokens.at(at + length - 1).afterBreak)
                break;
            words += tokens.at(at + length - 1).word;
            if (const auto found = m_phrases.constFind(words); found != m_phrases.cend()) {
                phrase = *found;
                best = length;
            }
        }
        return best;
    }

private:
    PhraseTable()
    {
        QFile file(u":/negotiation/stances.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = line.split(u'\t');
            for (const QString &words : cells.value(2).split(u';'))
                add(words, {stanceOfName(cells.at(0)), cells.value(1) == "by"_L1, cells.at(0) == "deletes"_L1});
        }
    }

    void add(const QString &words, Phrase phrase)
    {
        QString joined;
        const QList<NameToken> tokens = nameTokens(words);
        for (const NameToken &token : tokens)
            joined += token.word;
        m_phrases.insert(joined, phrase);
        m_longest = std::max(m_longest, tokens.size());
    }

    QHash<QString, Phrase> m_phrases;
    qsizetype m_longest = 0;
};

bool isConjunction(const QString &word)
{
    static const QStringList conjunctions {u"and"_s, u"et"_s, u"y"_s, u"e"_s, u"и"_s, u"و"_s, u"和"_s, u"及"_s, u"the"_s, u"by"_s};
    return conjunctions.contains(word);
}

/// Reads the tokens of an attribution from left to right.
class AttributionReader
{
public:
    AttributionReader(QStringView words, Strangers strangers)
        : m_words(words)
        , m_strangers(strangers)
        , m_tokens(nameTokens(words))
    {
    }

    std::optional<Attribution> read()
    {
        if (!hasOnlyNames())
            return std::nullopt;
        for (qsizetype at = 0; at < m_tokens.size();) {
            if (m_tokens.at(at).afterBreak && m_isBefore && isClauseEnd(at))
                m_isBefore = false;
            const qsizetype taken = takeAt(at);
            if (taken == 0)
                return std::nullopt;
            at += taken;
        }
        if (m_isBefore && m_isWaiting)
            return std::nullopt; // "supported by", and nobody.
        settle({m_found.isTold ? Stance::Named : Stance::Proposes});
        return m_hasKnown ? std::optional(m_found) : std::nullopt;
    }

private:
    /// Quotation marks, full stops in a row, links: no list of names.
    bool hasOnlyNames() const
    {
        return !m_tokens.isEmpty() && std::ranges::none_of(m_words, [](QChar sign) { return u"“”«»\"*=<>[]{}|\\"_s.contains(sign); });
    }

    bool isClauseEnd(qsizetype at) const
    {
        const int from = m_tokens.at(at - 1).end;
        const QStringView between = m_words.sliced(from, m_tokens.at(at).start - from);
        return between.contains(u';') || between.contains(u'；') || between.contains(u'؛');
    }

    /// How many tokens were understood; 0: none.
    qsizetype takeAt(qsizetype at)
    {
        const QString &word = m_tokens.at(at).word;
        const bool isAnd = isConjunction(word) && signBehind(at) == Stance::Named;
        if (isAnd && at + 1 < m_tokens.size() && (at > 0 || word == "the"_L1))
            return 1;
        Phrase phrase;
        const qsizetype said = PhraseTable::instance().matchAt(m_tokens, at, phrase);
        const PartyMatch party = partyAt(m_words, m_tokens, at);
        // "New Zealand" is more than "new".
        if (said > party.length)
            return takePhrase(phrase) ? said : 0;
        if (party.length == 0)
            return m_strangers == Strangers::WithSign ? takeStranger(at) : 0;
        m_hasKnown = true;
        takeParty(party.key, signBehind(at + party.length - 1));
        return party.length;
    }

    /// Words with a capital that end in a sign.
    qsizetype takeStranger(qsizetype at)
    {
        constexpr qsizetype kLongestName = 6;
        const int start = m_tokens.at(at).start;
        if (m_words.at(start).isLower())
            return 0;
        for (qsizetype length = 1; length <= std::min(kLongestName, m_tokens.size() - at); ++length) {
            const qsizetype last = at + length - 1;
            if (length > 1 && m_tokens.at(last).afterBreak)
                return 0;
            if (const Stance sign = signBehind(last); sign != Stance::Named) {
                takeParty(m_words.sliced(start, m_tokens.at(last).end - start).toString(), sign);
                return length;
            }
        }
        return 0;
    }

    bool takePhrase(const Phrase &phrase)
    {
        m_found.isTold = true;
        if (phrase.isBefore) {
            settle({Stance::Proposes}); // "EU, supported by Norway": it is the European Union's.
            m_isBefore = m_isWaiting = true;
            m_said = phrase;
            return true;
        }
        if (m_pending.isEmpty())
            return false;
        m_found.isOfSpeech = false;
        settle(phrase);
        m_isBefore = false;
        return true;
    }

    void takeParty(const QString &key, Stance sign)
    {
        if (sign != Stance::Named) {
            m_found.isTold = true;
            m_found.isOfSpeech = false;
            add({key, sign});
        } else if (m_isBefore) {
            add({key, m_said.stance, m_said.deletes});
        } else {
            m_pending.append(key);
        }
        m_isWaiting = false;
    }

    /// The sign that stands right behind a token, "USA+"; Named: none.
    Stance signBehind(qsizetype at) const
    {
        const int end = m_tokens.at(at).end;
        const bool isLast = at + 1 == m_tokens.size();
        const QStringView between = m_words.sliced(end, (isLast ? int(m_words.size()) : m_tokens.at(at + 1).start) - end);
        const QStringView sign = between.trimmed();
        // "USA-EU" and "EU+CANZ" join two names, and "EU – delete" parts a name from what is wanted.
        const bool joins = between.size() == 1 && !isLast;
        const bool isApart = !sign.isEmpty() && between.front().isSpace() && sign.size() == 1 && !isLast;
        if (sign.isEmpty() || joins || isApart)
            return Stance::Named;
        if (sign.front() == u'+' || sign.front() == u'＋')
            return Stance::Supports;
        return u"-−–‑－"_s.contains(sign.front()) ? Stance::Opposes : Stance::Named;
    }

    void settle(const Phrase &said)
    {
        for (const QString &party : std::exchange(m_pending, {}))
            add({party, said.stance, said.deletes});
    }

    void add(const PartyStance &position)
    {
        if (!m_found.positions.contains(position))
            m_found.positions.append(position);
    }

    QStringView m_words;
    Strangers m_strangers;
    bool m_hasKnown = false;
    QList<NameToken> m_tokens;
    Attribution m_found;
    QStringList m_pending; ///< Parties of whom it is not told yet what they want.
    Phrase m_said; ///< Of the parties that follow "supported by".
    bool m_isBefore = false;
    bool m_isWaiting = false; ///< Nobody followed it so far.
};

}

std::optional<Attribution> attributionIn(QStringView words, Strangers strangers)
{
    const QStringView bare = words.trimmed();
    if (bare.isEmpty() || bare.size() > kLongestAttribution)
        return std::nullopt;
    return AttributionReader(bare, strangers).read();
}

}
