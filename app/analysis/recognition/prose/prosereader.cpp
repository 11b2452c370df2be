// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosereader.h"

#include "../citationrules.h"
#include "bodytable.h"
#include "quotations.h"
#include "../sessions.h"
#include "../themematcher.h"

#include <core/text/patterns.h>

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

using text::kUnicode;
const model::RecordKey kThisText;

bool isSpokenAt(const QString &type)
{
    return type != u"call" && type != u"deadline" && type != u"session";
}

/// Labels of themes that hold an "and": a list of titles is not parted there.
const QStringList &wholePhrases()
{
    static const QStringList phrases = [] {
        QStringList all;
        for (const ThemeRule &rule : shippedThemes()) {
            for (const QString &phrase : rule.any) {
                if (phrase.contains(u" and "))
                    all.append(phrase.toLower());
            }
        }
        return all;
    }();
    return phrases;
}

}

ProseReader::ProseReader(const model::ReadText &read)
    : m_read(read)
    , m_events(read, referenceDateOf(read))
    , m_bodies(read, referenceDateOf(read).day)
    , m_statementSpeaker(statementSpeaker(read))
{
}

model::Proposals ProseReader::proposals()
{
    for (const model::Passage &passage : m_read.passages)
        addPieces(passage);
    QList<PeopleParagraph> paragraphs;
    for (const Piece &piece : std::as_const(m_pieces))
        paragraphs.append({piece.passage.content, piece.mentions});
    std::optional<Person> speaker;
    if (m_statementSpeaker)
        speaker = m_statementSpeaker->person;
    // "Statement by Norway", then "delivered by Mr. X, Counsellor".
    if (speaker && speaker->isNamed && speaker->affiliation.key.isEmpty()) {
        const Mention state = statementState(m_read, m_statementSpeaker);
        speaker->affiliation = state.kind == model::RecordKind::State ? state : Mention();
        speaker->affiliation.start = speaker->start;
        speaker->affiliation.end = speaker->end;
    }
    if (!speaker) {
        if (const Mention state = statementState(m_read, m_statementSpeaker); state.kind == model::RecordKind::State && !state.key.isEmpty()) {
            speaker.emplace();
            speaker->isNamed = false;
            speaker->affiliation = state;
        }
    }
    const QList<QList<Person>> people = People(m_read.text.language).in(paragraphs, speaker);
    if (speaker && m_statementSpeaker)
        m_statementSpeaker->person = *speaker;
    m_said.emplace(m_read, m_found, m_statementSpeaker);
    for (qsizetype at = 0; at < m_pieces.size(); ++at)
        readPiece(m_pieces.at(at), people.at(at));
    m_said->finish();
    return m_found.found();
}

// Rules look at all that stands beside a name, so that cost would grow with the square of a paragraph. What is longer than any
// that a person writes is read in pieces of whole sentences.
void ProseReader::addPieces(const model::Passage &passage)
{
    constexpr qsizetype kLongest = 4'000;
    QList<model::TextRange> ranges {{0, int(passage.content.size())}};
    if (passage.content.size() > kLongest)
        ranges = piecesOf(passage.content, kLongest);
    for (const model::TextRange &range : std::as_const(ranges)) {
        Piece piece {passage, range.start, {}};
        piece.passage.content = range.of(passage.content);
        piece.mentions = mentionsIn(piece.passage.content, m_read.text.language);
        m_pieces.append(piece);
    }
}

void ProseReader::readPiece(const Piece &each, const QList<Person> &found)
{
    const model::Passage &piece = each.passage;
    const QList<Mention> &mentions = each.mentions;
    m_found.begin(piece, each.offset);
    // The speaker of a turn is named where it begins, not in each piece of it.
    const QList<Person> people = each.offset == 0 ? withSpeaker(found, m_statementSpeaker, piece.position) : found;
    readMentions(mentions);
    const QList<NamedSession> sessions = sessionsIn(piece.content, m_read.text.language, &m_bodies);
    const QList<FoundEvent> events = m_events.in(piece, mentions, sessions);
    readSessions(sessions);
    readTitles();
    const ProseParagraph paragraph {piece.content, m_read.text.language, mentions, people};
    m_said->readVotes();
    m_said->readPositions(paragraph, m_resolution);
    readEvents(events);
    readPeople(people);
    m_said->readSpeech(paragraph, m_event);
    readContacts(mentions);
    readThemes();
}

void ProseReader::readMentions(const QList<Mention> &mentions)
{
    for (const Mention &mention : mentions)
        m_found.addMention(mention, {mention.start, mention.end, u"mention/1"_s}, u"mentions"_s);
}

void ProseReader::readSessions(const QList<NamedSession> &sessions)
{
    for (const NamedSession &session : sessions) {
        m_session = m_session.value_or(session);
        const SessionDates dates = sessionDates(session.body, session.session);
        model::ProposedRecord record;
        record.key = session.key();
        const BodyRow *const body = bodyRow(session.body);
        record.name = (body ? body->name : session.body) + u", session "_s + session.session;
        record.body = session.body;
        record.session = session.session;
        record.fields.insert(u"type"_s, u"session"_s);
        const ResolvedDay told = m_events.daysOf(session);
        if (told.first.isValid()) {
            record.date = told.first;
            if (told.last.isValid())
                record.fields.insert(u"end_date"_s, told.last.toString(Qt::ISODate));
        } else if (dates.isExact) {
            record.date = dates.first;
            record.fields.insert(u"end_date"_s, dates.last.toString(Qt::ISODate));
        }
        m_found.add(record);
        const RuleMatch place {session.start, session.end, u"session/1"_s};
        m_found.relate(kThisText, u"discusses"_s, {record.kind, record.key}, place);
        // A body of another's is its own organiser, and none of the main bodies.
        if (model::bodyOfCode(session.body) != model::Body::Unknown) {
            m_found.relate({record.kind, record.key}, u"organisedBy"_s, {model::RecordKind::Body, session.body}, place);
            continue;
        }
        const Mention organ {model::RecordKind::Organisation, u"org:"_s + slug(session.body), body ? body->name : session.body, session.body, session.start, session.end};
        m_found.addMention(organ, place, u"mentions"_s);
        m_found.relate({record.kind, record.key}, u"organisedBy"_s, {organ.kind, organ.key}, place);
    }
}

void ProseReader::readTitles()
{
    if (!m_session)
        return;
    const QList<NamedTitle> titles = titlesIn(passage().content, wholePhrases());
    for (const NamedTitle &title : titles) {
        model::ProposedRecord record;
        record.kind = model::RecordKind::Document;
        record.key = titleKey(*m_session, title.title);
        record.name = title.title;
        record.body = m_session->body;
        record.session = m_session->session;
        m_found.add(record);
        m_resolution = {record.kind, record.key};
        m_found.relate(kThisText, u"discusses"_s, m_resolution, {title.start, title.end, u"title/1"_s, model::LinkStatus::Suggested});
    }
}

void ProseReader::readEvents(const QList<FoundEvent> &events)
{
    for (const FoundEvent &event : events) {
        const QString key = m_events.keyOf(event, context());
        m_found.add(recordOf(event, key, m_read.text.title.isEmpty() ? m_read.work.name : m_read.text.title));
        if (!event.ownName.isEmpty())
            m_found.nameOnce({model::RecordKind::Event, key}, event.ownName);
        const RuleMatch place {event.start, event.end, u"event/1"_s};
        m_found.relate(kThisText, u"discusses"_s, {model::RecordKind::Event, key}, place);
        for (const Mention &organiser : event.organisers) {
            m_found.addMention(organiser, place, u"mentions"_s);
            m_found.relate({model::RecordKind::Event, key}, u"organisedBy"_s, {organiser.kind, organiser.key}, place);
        }
        if (!event.parent.isEmpty())
            m_found.relate({model::RecordKind::Event, key}, u"partOf"_s, {model::RecordKind::Event, event.parent}, place);
        relateMandate(event, key);
        if (event.isAboutThis && !m_resolution.key.isEmpty()) {
            m_found.relate({model::RecordKind::Event, key}, event.type == u"call" ? u"calls"_s : u"discusses"_s, m_resolution,
                {event.start, event.end, u"event/1"_s, model::LinkStatus::Suggested});
        }
        if (event.type == u"deadline" && !m_call.key.isEmpty())
            m_found.relate({model::RecordKind::Event, key}, u"partOf"_s, m_call, place);
        if (event.type == u"call")
            m_call = {model::RecordKind::Event, key};
        // What is still to come has no speakers yet.
        if (isSpokenAt(event.type) && event.date.isValid()) {
            m_event = {model::RecordKind::Event, key};
            m_eventDate = event.date;
        }
    }
}

/// "pursuant to Council resolution 51/12": the resolution that asked for the event, where the rules of citations know it.
void ProseReader::relateMandate(const FoundEvent &event, const QString &key)
{
    if (event.mandate.end <= event.mandate.start)
        return;
    if (!m_citations)
        m_citations = citationLinks(m_read);
    const auto cited = std::ranges::find_if(*m_citations, [this, &event](const model::ProposedLink &link) {
        return link.passagePosition == passage().position && event.mandate.contains(link.start) && !link.targetKey.isEmpty() && link.relation == u"cites";
    });
    if (cited == m_citations->end())
        return;
    model::ProposedRecord resolution;
    resolution.kind = model::RecordKind::Document;
    resolution.key = cited->targetKey;
    resolution.name = cited->targetSymbol;
    m_found.add(resolution);
    m_found.relate({model::RecordKind::Event, key}, event.type == u"call" ? u"calls"_s : u"mandatedBy"_s, {resolution.kind, resolution.key},
        {event.mandate.start, event.mandate.end, u"event/1"_s});
}

void ProseReader::readPeople(const QList<Person> &people)
{
    for (const Person &person : people) {
        if (person.isNamed)
            addPerson(person);
        if (m_event.key.isEmpty())
            continue;
        const model::LinkStatus status = person.rule == u"person/1" ? model::LinkStatus::Suggested : model::LinkStatus::Accepted;
        if (!m_found.isNew(u"speaker|"_s + m_event.key + u'|' + person.record.key))
            continue;
        model::ProposedRelation &link = m_found.relate(m_event, u"speaker"_s, person.record, {person.start, person.end, person.rule, status});
        link.role = person.isNamed ? u"speaker"_s : u"speaker, not named"_s;
        link.date = m_eventDate;
    }
}

void ProseReader::addPerson(const Person &person)
{
    const RuleMatch place {person.start, person.end, person.rule,
        person.rule == u"person/1" ? model::LinkStatus::Suggested : model::LinkStatus::Accepted};
    model::ProposedRecord record;
    record.kind = model::RecordKind::Person;
    record.key = person.record.key;
    record.name = person.name;
    if (!person.post.isEmpty())
        record.fields.insert(u"post"_s, QString(person.post.left(1).toUpper() + person.post.mid(1)));
    if (person.words != person.name)
        record.fields.insert(u"aliases"_s, QJsonArray {person.words});
    m_found.add(record);
    if (m_found.isNew(QString::number(passage().position) + u"|mentions|"_s + person.record.key))
        m_found.relate(kThisText, u"mentions"_s, person.record, place);
    if (person.affiliation.key.isEmpty())
        return;
    if (!person.isToldHere || !m_found.isNew(u"affiliation|"_s + person.record.key + u'|' + person.affiliation.key))
        return;
    m_found.addMention(person.affiliation, place, u"mentions"_s);
    const bool isState = person.affiliation.kind == model::RecordKind::State;
    model::ProposedRelation &link = m_found.relate(person.record, isState ? u"represents"_s : u"hasAffiliation"_s,
        {person.affiliation.kind, person.affiliation.key}, place);
    link.status = person.isInferred ? model::LinkStatus::Suggested : link.status;
    link.role = person.role;
    link.date = m_eventDate.isValid() ? m_eventDate : m_read.work.date;
}

void ProseReader::readContacts(const QList<Mention> &mentions)
{
    static const QRegularExpression asks(u"\\b(?:contact|contacting|reach out to|write to|get in touch with|turn to)\\s+(?:the\\s+)?(?=\\p{Lu})"_s, kUnicode);
    for (const QRegularExpressionMatch &match : asks.globalMatch(passage().content)) {
        const int at = int(match.capturedEnd());
        const auto named = std::ranges::find(mentions, at, &Mention::start);
        const Mention mention = named != mentions.end() ? *named : namedOrganisationAt(passage().content, at);
        if (!mention.key.isEmpty() && mention.kind == model::RecordKind::Organisation)
            m_found.addMention(mention, {mention.start, mention.end, u"contact/1"_s}, u"contact"_s);
    }
}

void ProseReader::readThemes()
{
    const QList<ThemeRule> &rules = shippedThemes();
    static const ThemeMatcher matcher(rules);
    const QList<FoundTheme> themes = matcher.find(passage().content);
    for (const FoundTheme &theme : themes) {
        const ThemeRule &rule = rules.at(theme.rule);
        model::ProposedRecord record;
        record.kind = model::RecordKind::Theme;
        record.key = rule.key;
        record.name = rule.names.value(u"en"_s);
        for (auto name = rule.names.begin(); name != rule.names.end(); ++name) {
            if (name.key() != u"en")
                record.fields.insert(u"name_"_s + name.key(), name.value());
        }
        if (!rule.vocabulary.isEmpty())
            record.fields.insert(u"vocabulary"_s, rule.vocabulary);
        m_found.add(record);
        m_found.relate(kThisText, u"about"_s, {record.kind, record.key}, {theme.start, theme.end, u"theme/1"_s, model::LinkStatus::Suggested});
    }
}

QString ProseReader::context() const
{
    if (m_session)
        return m_session->body.toLower() + u'-' + m_session->session;
    const QString name = m_read.text.title.isEmpty() ? m_read.work.name : m_read.text.title;
    return slug(name.isEmpty() && !m_read.passages.isEmpty() ? m_read.passages.first().content.left(60) : name.left(60));
}

}
