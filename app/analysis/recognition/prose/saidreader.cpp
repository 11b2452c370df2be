// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "saidreader.h"

#include <core/text/normalised.h>

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

/// Words as those of a headline are compared with those below: letters and figures alone.
QString comparable(const QString &words)
{
    QString folded = text::fold(words);
    std::ranges::transform(folded, folded.begin(), [](QChar sign) { return sign.isLetterOrNumber() ? sign : QChar(u' '); });
    return folded.simplified();
}

}

SaidReader::SaidReader(const model::ReadText &read, ProposalCollector &found, const std::optional<StatementSpeaker> &speaker)
    : m_read(read)
    , m_found(found)
{
    m_positions.author = statementState(read, speaker);
    if (!speaker)
        return;
    m_speech.author = speaker->person;
    if (m_speech.author->affiliation.key.isEmpty())
        m_speech.author->affiliation = m_positions.author;
}

/// "adopted by 31 votes to 4 with 12 abstentions": of the text that the sentence names, or of the one told of last. An article may
/// tell the vote first, and the symbol in the paragraph behind.
void SaidReader::readVotes()
{
    const QString &content = passage().content;
    m_drafts.note(content);
    if (m_openVote && m_drafts.first()) {
        addVote(*m_openVote, addDraft(*m_drafts.first()));
        m_votes.append(*m_openVote);
    }
    m_openVote.reset();
    const QList<ToldVote> votes = votesIn(content, m_read.text.language);
    for (const ToldVote &vote : votes) {
        std::optional<model::Symbol> symbol = vote.isOnText ? m_drafts.at(content, vote.place.start) : m_drafts.within(content, vote.place.start);
        if (!symbol && !vote.isOnText)
            symbol = m_drafts.amendmentBefore(content, m_read.text.language, vote.place.start);
        if (symbol) {
            addVote(vote, addDraft(*symbol));
            m_votes.append(vote);
            continue;
        }
        if (vote.isOnText && !m_drafts.last())
            m_openVote = vote;
        m_untitled.append({&passage(), m_found.offset(), vote, votedText(content, m_read.text.language, vote.place.start)});
    }
}

/// A text that is known by its vote alone is called as the text calls it, else by the words that tell the vote. A vote that the
/// text tells elsewhere with the symbol, in its headline perhaps, is told once.
void SaidReader::readUntitledVotes()
{
    const auto isSame = [](const ToldVote &left, const ToldVote &right) {
        return left.inFavour == right.inFavour && left.against == right.against && left.abstaining == right.abstaining;
    };
    for (const UntitledVote &told : std::as_const(m_untitled)) {
        if (std::ranges::any_of(m_votes, [&](const ToldVote &other) { return isSame(told.vote, other); }))
            continue;
        m_votes.append(told.vote);
        m_found.begin(*told.passage, told.offset);
        model::ProposedRecord record;
        record.kind = model::RecordKind::Document;
        record.name = told.text.isEmpty() ? told.vote.place.of(told.passage->content).simplified() : told.text;
        record.key = u"title:vote:%1:%2-%3-%4"_s.arg(slug(m_read.text.title.left(60))).arg(told.vote.inFavour).arg(told.vote.against).arg(told.vote.abstaining);
        m_found.add(record);
        addVote(told.vote, {record.kind, record.key});
        m_found.relate({}, u"discusses"_s, {record.kind, record.key}, {told.vote.place.start, told.vote.place.end, u"position/1"_s, model::LinkStatus::Suggested});
    }
}

void SaidReader::finish()
{
    readHeadlines();
    readUntitledVotes();
}

void SaidReader::addVote(const ToldVote &vote, const model::RecordKey &text)
{
    model::ProposedRecord record;
    record.kind = text.kind;
    record.key = text.key;
    record.fields.insert(u"vote"_s, QJsonObject {{u"outcome"_s, u"recorded-vote"_s}, {u"in_favour"_s, vote.inFavour}, {u"against"_s, vote.against}, {u"abstaining"_s, vote.abstaining}});
    m_found.add(record);
}

model::RecordKey SaidReader::addDraft(const model::Symbol &symbol)
{
    model::ProposedRecord record;
    record.kind = model::RecordKind::Document;
    record.key = symbol.key();
    record.name = symbol.display();
    m_found.add(record);
    return {record.kind, record.key};
}

void SaidReader::readPositions(const ProseParagraph &paragraph, const model::RecordKey &resolution)
{
    const QList<FoundPosition> positions = positionsIn(paragraph, m_positions);
    for (const FoundPosition &position : positions) {
        const std::optional<model::Symbol> draft = m_drafts.at(passage().content, position.who.start);
        const bool hasText = !resolution.key.isEmpty() || !draft || !position.group.key.isEmpty();
        recordPositions(m_found, {position}, hasText ? resolution : addDraft(*draft));
    }
}

/// The next paragraph begins with an opening mark, so that a quotation may stay open in this one.
bool SaidReader::goesOn()
{
    while (m_at < m_read.passages.size() && m_read.passages.at(m_at).position < passage().position)
        ++m_at;
    return m_at + 1 < m_read.passages.size() && beginsQuoted(m_read.passages.at(m_at + 1).content);
}

void SaidReader::readSpeech(const ProseParagraph &paragraph, const model::RecordKey &event)
{
    const FoundSpeech speech = speechIn(paragraph, m_speech, goesOn());
    for (const FoundQuotation &quotation : speech.quotations) {
        addQuotation(quotation, event);
        if (quotation.speaker)
            m_quoted.append({comparable(quotation.words.of(passage().content)), *quotation.speaker});
    }
    noteHeadline(speech);
    for (const ReportedSpeech &reported : speech.reported)
        addReported(reported, event);
}

void SaidReader::noteHeadline(const FoundSpeech &speech)
{
    constexpr qsizetype kLongest = 220;
    constexpr int kLast = 8; ///< Of the paragraphs that may be a headline.
    const QString &content = passage().content;
    if (passage().position > kLast || content.size() > kLongest || content.endsWith(u'.') || content.endsWith(u'。'))
        return;
    for (const model::TextRange &words : speech.unsaid)
        m_headlines.append({&passage(), words});
}

/// ‘The Door Was Never Locked’, Envoy Tells Council.
void SaidReader::readHeadlines()
{
    constexpr qsizetype kShortest = 8;
    for (const Headline &headline : std::as_const(m_headlines)) {
        const QString words = comparable(headline.words.of(headline.passage->content));
        const auto said = std::ranges::find_if(m_quoted, [&words](const auto &each) { return words.size() >= kShortest && each.first.contains(words); });
        if (said == m_quoted.cend())
            continue;
        m_found.begin(*headline.passage);
        addQuotation({headline.words, said->second}, {});
    }
}

void SaidReader::addQuotation(const FoundQuotation &found, const model::RecordKey &event)
{
    model::ProposedQuotation proposed;
    proposed.passagePosition = passage().position;
    proposed.event = event;
    model::Quotation &quotation = proposed.quotation;
    quotation.start = found.words.start;
    quotation.end = found.words.end;
    quotation.words = found.words.of(passage().content);
    quotation.language = m_read.text.language;
    quotation.rule = u"quotation/1"_s;
    // Words of nobody that we know may be those of a document.
    quotation.status = found.speaker ? model::LinkStatus::Accepted : model::LinkStatus::Suggested;
    if (found.speaker) {
        proposed.speaker = found.speaker->record;
        if (found.speaker->affiliation.isUnknown && !found.speaker->isNamed)
            m_found.addMention(found.speaker->affiliation, {found.words.start, found.words.end, u"mention/1"_s}, u"mentions"_s);
        quotation.speakerWords = found.speaker->words;
        quotation.speakerNamed = found.speaker->isNamed;
        model::ProposedRelation &link = m_found.relate({}, u"quotes"_s, found.speaker->record, {found.words.start, found.words.end, u"quotation/1"_s});
        link.role = found.speaker->isNamed ? u"speaker"_s : u"speaker, not named"_s;
    }
    m_found.addQuotation(proposed);
}

/// Once a paragraph for each who speaks, as a suggestion: nobody has measured how often it is right. What several say who are not named is told of the event at which they said it.
void SaidReader::addReported(const ReportedSpeech &reported, const model::RecordKey &event)
{
    const model::RecordKey speaker = reported.speaker ? reported.speaker->record : event;
    if (speaker.key.isEmpty() || !m_found.isNew(QString::number(passage().position) + u"|reports|"_s + speaker.key))
        return;
    model::ProposedRelation &link = m_found.relate({}, u"reports"_s, speaker, {reported.sentence.start, reported.sentence.end, u"reported/1"_s, model::LinkStatus::Suggested});
    link.role = reported.speaker && reported.speaker->isNamed ? u"speaker"_s : u"speaker, not named"_s;
}

}
