// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "toldvotes.h"

#include "../sentences.h"
#include "../symbols.h"
#include "cues.h"

#include <core/text/characters.h>
#include <core/text/patterns.h>

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr auto kVoteAnyCase = text::kUnicode | QRegularExpression::CaseInsensitiveOption;

struct VoteGrammar {
    explicit VoteGrammar(const Cues &cues)
        : inFavour(cues.word(u"vote_in_favour"), kVoteAnyCase)
        , lost(cues.word(u"vote_lost"), kVoteAnyCase)
        , noText(cues.word(u"no_text"), kVoteAnyCase)
        , hint(cues.group(u"vote_hint"), kVoteAnyCase)
        , subject(cues.group(u"vote_subject"), kVoteAnyCase)
    {
        constexpr int kMost = 50; ///< Numbers that are written in words, and forms of a vote.
        QStringList numerals {u"\\d{1,3}"_s};
        for (int number = 0; number <= kMost; ++number) {
            const QString row = u"vote_number:"_s + QString::number(number);
            const QString word = cues.group(row);
            if (!cues.has(row))
                break;
            words.append(QRegularExpression(QRegularExpression::anchoredPattern(word), kVoteAnyCase));
            numerals.append(word);
        }
        // Longer ones first: "twenty-one" is no "twenty".
        std::ranges::reverse(numerals);
        const QString numeral = numerals.join(u'|');
        for (int form = 1; form <= kMost; ++form) {
            if (const QString row = u"vote:"_s + QString::number(form); cues.has(row))
                forms.append(formOf(cues, row, numeral));
            if (const QString row = u"tally:"_s + QString::number(form); cues.has(row))
                tallies.append(formOf(cues, row, numeral));
        }
    }

    static QRegularExpression formOf(const Cues &cues, const QString &row, const QString &numeral)
    {
        QString pattern = cues.group(row);
        // A form says "{yes} votes to {no}".
        for (const QString &count : {u"yes"_s, u"no"_s, u"abstained"_s})
            pattern.replace(QString(u'{' + count + u'}'), QString(u"(?<"_s + count + u'>' + numeral + u')'));
        // A bracket of States may have stood before the comma.
        pattern.replace(u",?"_s, u"\\s*,?"_s);
        return QRegularExpression((cues.language() == u"zh" ? u"(?<!\\d)"_s : u"(?<![\\p{L}\\p{N}])"_s) + pattern, kVoteAnyCase);
    }

    /// "12", "ten", "none"; 0 where the form has no such number.
    int number(const QString &numeral) const
    {
        const auto word = std::ranges::find_if(words, [&numeral](const QRegularExpression &each) { return each.match(numeral).hasMatch(); });
        if (word != words.end())
            return int(word - words.begin());
        return text::withPlainFigures(numeral).toInt();
    }

    QList<QRegularExpression> words; ///< Of the numbers from 0 on.
    QList<QRegularExpression> forms;
    QList<QRegularExpression> tallies; ///< Of one count or two, which stand in any order: "32 States abstained", "seven opposed it".
    QRegularExpression inFavour; ///< The form says which number wanted the text: "89 in favour to 46 against".
    QRegularExpression lost;
    QRegularExpression noText;
    QRegularExpression hint; ///< What each vote has, so that most paragraphs are read once.
    QRegularExpression subject; ///< "draft resolution on the situation of children".
};

/// The content with spaces in the place of the States that stand in brackets.
QString withoutBrackets(QString content)
{
    static const QRegularExpression bracket(u"[(（][^()（）\\d]{1,1500}[)）]"_s);
    for (const QRegularExpressionMatch &match : bracket.globalMatch(QString(content)))
        content.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u' '));
    return content;
}

}

namespace {

/// Counts of one vote, gathered from a sentence or two.
struct Tally {
    int inFavour = -1;
    int against = -1;
    int abstaining = -1;
    model::TextRange place;

    bool isWhole() const { return inFavour >= 0 && against >= 0 && abstaining >= 0; }
    /// True when none of the counts of the match is there already.
    bool lacks(const QRegularExpressionMatch &match) const
    {
        return (inFavour < 0 || !match.hasCaptured(u"yes")) && (against < 0 || !match.hasCaptured(u"no")) && (abstaining < 0 || !match.hasCaptured(u"abstained"));
    }
};

/// "141 countries supported it, 32 abstained and seven – A, B – voted against": counts in any order, near one another.
QList<ToldVote> talliesIn(const QString &plain, const VoteGrammar &grammar)
{
    constexpr int kNear = 260; ///< Between two counts of one vote.
    QList<QRegularExpressionMatch> counts;
    for (const QRegularExpression &form : grammar.tallies) {
        for (const QRegularExpressionMatch &match : form.globalMatch(plain))
            counts.append(match);
    }
    std::ranges::sort(counts, {}, [](const QRegularExpressionMatch &match) { return match.capturedStart(); });
    QList<ToldVote> votes;
    Tally tally;
    for (const QRegularExpressionMatch &match : std::as_const(counts)) {
        if (match.capturedStart() < tally.place.end && tally.place.end > 0)
            continue;
        if (!tally.lacks(match) || match.capturedStart() - tally.place.end > kNear)
            tally = {};
        const auto take = [&grammar, &match](int &count, const QString &name) { count = match.hasCaptured(name) ? grammar.number(match.captured(name)) : count; };
        take(tally.inFavour, u"yes"_s);
        take(tally.against, u"no"_s);
        take(tally.abstaining, u"abstained"_s);
        tally.place = {tally.place.end > 0 ? tally.place.start : int(match.capturedStart()), int(match.capturedEnd())};
        if (tally.isWhole())
            votes.append({tally.inFavour, tally.against, tally.abstaining, std::exchange(tally, {}).place, true});
    }
    return votes;
}

}

QString votedText(const QString &content, const QString &language, int place)
{
    const VoteGrammar *const grammar = grammarOf<VoteGrammar>(language);
    const model::TextRange sentence = sentenceRangeAt(content, place, place + 1);
    return grammar ? grammar->subject.match(sentence.of(content)).captured().simplified() : QString();
}

QList<ToldVote> votesIn(const QString &content, const QString &language)
{
    QList<ToldVote> votes;
    const VoteGrammar *const grammar = grammarOf<VoteGrammar>(language);
    if (!grammar || !grammar->hint.match(content).hasMatch())
        return votes;
    const QString plain = withoutBrackets(content);
    for (const QRegularExpression &form : grammar->forms) {
        for (const QRegularExpressionMatch &match : form.globalMatch(plain)) {
            const model::TextRange place {int(match.capturedStart()), int(match.capturedEnd())};
            if (std::ranges::any_of(votes, [&place](const ToldVote &other) { return other.place.start < place.end && place.start < other.place.end; }))
                continue;
            ToldVote vote {grammar->number(match.captured(u"yes"_s)), grammar->number(match.captured(u"no"_s)), grammar->number(match.captured(u"abstained"_s)), place, true};
            const QString sentence = sentenceAt(plain, place.start, place.start + 1);
            // "rejected by 89 votes to 46": those who were more did not want it.
            const bool isNamed = grammar->inFavour.match(match.captured()).hasMatch();
            if (!isNamed && vote.inFavour > vote.against && grammar->lost.match(sentence).hasMatch())
                std::swap(vote.inFavour, vote.against);
            vote.isOnText = !grammar->noText.match(sentence).hasMatch();
            votes.append(vote);
        }
    }
    if (votes.isEmpty()) {
        votes = talliesIn(plain, *grammar);
        for (ToldVote &vote : votes)
            vote.isOnText = !grammar->noText.match(sentenceAt(plain, vote.place.start, vote.place.start + 1)).hasMatch();
    }
    std::ranges::sort(votes, {}, [](const ToldVote &vote) { return vote.place.start; });
    return votes;
}

void DraftTracker::note(const QString &content)
{
    m_above = m_last;
    m_here.clear();
    const QList<FoundSymbol> symbols = findSymbols(content);
    for (const FoundSymbol &found : symbols) {
        if (found.symbol.isDraft() || found.symbol.isResolution())
            m_here.append({found.symbol, found.start});
    }
    static const QRegularExpression shorter(u"(?<![\\p{L}\\p{N}/.])L\\.\\d{1,4}(?:/Rev\\.\\d{1,2})?(?![\\p{L}\\p{N}])"_s, text::kUnicode);
    static const QRegularExpression prefix(u"^(.+/)L\\.\\d"_s);
    for (const Named &named : std::as_const(m_here)) {
        const QRegularExpressionMatch session = prefix.match(named.symbol.display());
        m_prefix = session.hasMatch() ? session.captured(1) : m_prefix;
    }
    for (const QRegularExpressionMatch &match : shorter.globalMatch(content)) {
        const std::optional<model::Symbol> symbol = m_prefix.isEmpty() ? std::nullopt : model::Symbol::parse(m_prefix + match.captured());
        if (symbol)
            m_here.append({*symbol, int(match.capturedStart())});
    }
    std::ranges::sort(m_here, {}, &Named::start);
    if (!m_here.isEmpty())
        m_last = m_here.last().symbol;
}

std::optional<model::Symbol> DraftTracker::within(const QString &content, int place) const
{
    const model::TextRange sentence = sentenceRangeAt(content, place, place + 1);
    std::optional<model::Symbol> nearest;
    for (const Named &named : m_here) {
        if (sentence.contains(named.start) && (named.start <= place || !nearest))
            nearest = named.symbol;
    }
    return nearest;
}

std::optional<model::Symbol> DraftTracker::at(const QString &content, int place) const
{
    if (const std::optional<model::Symbol> here = within(content, place))
        return here;
    std::optional<model::Symbol> before = m_above;
    for (const Named &named : m_here) {
        if (named.start <= place)
            before = named.symbol;
    }
    return before ? before : first();
}

std::optional<model::Symbol> DraftTracker::amendmentBefore(const QString &content, const QString &language, int place) const
{
    const VoteGrammar *const grammar = grammarOf<VoteGrammar>(language);
    std::optional<model::Symbol> before;
    for (const Named &named : m_here) {
        const bool isAmendment = named.start <= place && grammar && grammar->noText.match(sentenceAt(content, named.start, named.start + 1)).hasMatch();
        before = isAmendment ? std::optional(named.symbol) : before;
    }
    return before;
}

std::optional<model::Symbol> DraftTracker::first() const
{
    return m_here.isEmpty() ? std::nullopt : std::optional(m_here.first().symbol);
}

}
