// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statementspeaker.h"

#include "cues.h"
#include "peoplegrammar.h"
#include "../states.h"

#include <core/text/patterns.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr qsizetype kHeadLines = 8;
constexpr qsizetype kLongestHead = 400;

/// How a statement names its speaker in one language.
struct SpeechHead {
    explicit SpeechHead(const Cues &cues)
    {
        const QString style = u"(?:"_s + cues.group(u"speech_style") + u"(?![\\p{L}])[.,]?\\s{0,2}){0,4}"_s;
        by = QRegularExpression(u"^\\W{0,2}"_s + cues.group(u"speech_by") + u"\\s{1,2}"_s + style, text::kUnicode | QRegularExpression::CaseInsensitiveOption);
        end = QRegularExpression(u"\\s"_s + cues.group(u"speech_at") + u"(?!\\p{L})|\\s?[,،:;(（–—]|\\s-\\s"_s, text::kUnicode);
        occasion = QRegularExpression(u",?\\s"_s + cues.group(u"speech_occasion") + u"\\s"_s, text::kUnicode);
        ownCountry = QRegularExpression(u"(?<!\\p{L})"_s + cues.group(u"own_country"), text::kUnicode | QRegularExpression::CaseInsensitiveOption);
        onBehalf = QRegularExpression(cues.word(u"on_behalf"), text::kUnicode | QRegularExpression::CaseInsensitiveOption);
        mission = QRegularExpression(u"(?<!\\p{L})"_s + cues.group(u"mission") + u"(?!\\p{L})"_s, text::kUnicode | QRegularExpression::CaseInsensitiveOption);
        record = QRegularExpression(u"^\\W{0,2}(?:\\d{1,4}\\.\\s{1,4})?(?<words>(?:"_s + style + u")(?<name>[^():\\d]{2,60}?))\\s?\\((?<state>[^()]{3,70})\\)(?:\\s?\\([^()]{3,60}\\))?\\s?:"_s, text::kUnicode);
    }

    QRegularExpression by;
    QRegularExpression end; ///< Of the name.
    QRegularExpression occasion; ///< Behind the post.
    QRegularExpression ownCountry; ///< "my own country,".
    QRegularExpression onBehalf;
    QRegularExpression mission; ///< "Permanent Mission".
    QRegularExpression record; ///< "Mr. Brandvik (Norway):".
};

/// The first of a kind; no key where the words name none.
Mention firstIn(const QString &words, const QString &language, model::RecordKind kind)
{
    const QList<Mention> mentions = mentionsIn(words, language);
    const auto first = std::ranges::find(mentions, kind, &Mention::kind);
    return first == mentions.end() ? Mention() : *first;
}

Mention stateIn(const QString &words, const QString &language)
{
    return firstIn(words, language, model::RecordKind::State);
}

/// "Permanent Mission Of The Republic Of Namibia": a heading as mentions are looked for.
QString inCapitals(const QString &line)
{
    QString words = line.toLower();
    bool begins = true;
    for (QChar &sign : words) {
        sign = begins ? sign.toUpper() : sign;
        begins = !sign.isLetter() && sign != u'’' && sign != u'\'';
    }
    return words.replace(u" Of "_s, u" of "_s).replace(u" The "_s, u" the "_s).replace(u" And "_s, u" and "_s).replace(u" De "_s, u" de "_s).replace(u" Du "_s, u" du "_s);
}

// "BRANDVIK" and "MR. KIRO GLIGOROV" are people too; a name has letters, and no more than a few words.
bool isName(const QString &words)
{
    constexpr qsizetype kMostWords = 9;
    const bool hasLetter = std::ranges::any_of(words, [](QChar sign) { return sign.isLetter(); });
    static const QRegularExpression particle(u"^(?:de|da|do|dos|di|della|van|von|der|ten|el|al|bin|ben|ould|le|du)[\\s-](?=.*\\p{Lu})"_s);
    const bool isLower = !words.isEmpty() && words.front().isLower() && !particle.match(words).hasMatch();
    return hasLetter && !isLower && words.size() > 1 && words.count(u' ') < kMostWords && std::ranges::none_of(words, [](QChar sign) { return sign.isDigit(); });
}

// "Permanent Representative of Norway to the United Nations" is the Permanent Representative for Norway.
QString postIn(QString words, const Mention &state)
{
    static const QRegularExpression link(u"[,\\s(]*(?:of|for|to|de|du|del|des|d|la|le|the|l|République|Republic|República|of\\s+the)?[\\s’'(,]*$"_s);
    if (!state.key.isEmpty())
        words = words.first(state.start);
    for (int again = 0; again < 4 && !state.key.isEmpty(); ++again)
        words = words.left(link.match(words).capturedStart());
    static const QRegularExpression lead(u"^[\\s,،(:–—-]+"_s);
    return words.remove(lead).trimmed();
}

void describe(Person &person, const QString &behind, const QString &language)
{
    person.affiliation = stateIn(behind, language);
    person.post = postIn(behind, person.affiliation);
    person.role = person.post;
    person.record = {model::RecordKind::Person, u"person:"_s + slug(person.name)};
    person.rule = u"statement/1"_s;
}

/// "Vice Minister for Foreign Affairs of Thailand" in the line below the name.
void describeBelow(Person &person, const QString &line, const QString &language)
{
    constexpr qsizetype kLongestBelow = 160;
    const PeopleGrammar *const grammar = grammarOf<PeopleGrammar>(language);
    if (!grammar || line.size() > kLongestBelow || line.endsWith(u'.') || line.endsWith(u',') || line.contains(u':') || !grammar->office.match(line).hasMatch())
        return;
    const Mention told = person.affiliation;
    describe(person, line, language);
    const Mention body = person.affiliation.key.isEmpty() ? firstIn(line, language, model::RecordKind::Body) : person.affiliation;
    person.affiliation = told.key.isEmpty() ? body : told;
}

std::optional<Person> speakerIn(const QString &line, const SpeechHead &head, const QString &language)
{
    const QRegularExpressionMatch by = head.by.match(line);
    if (!by.hasMatch())
        return std::nullopt;
    const QString rest = line.sliced(by.capturedEnd());
    const QRegularExpressionMatch end = head.end.match(rest);
    Person person;
    person.name = (end.hasMatch() ? rest.first(end.capturedStart()) : rest).simplified();
    if (!isName(person.name))
        return std::nullopt;
    person.words = person.name;
    person.start = int(by.capturedEnd());
    person.end = person.start + int(end.hasMatch() ? end.capturedStart() : rest.size());
    QString behind = end.hasMatch() ? rest.sliced(end.capturedStart()) : QString();
    const QRegularExpressionMatch occasion = head.occasion.match(behind);
    if (occasion.hasMatch())
        behind = behind.first(occasion.capturedStart());
    // ", Counsellor, Geneva, 23 September 2025": the place and the day are none of the post.
    static const QRegularExpression day(u",(?:\\s+\\p{Lu}[\\p{L} ’'-]{1,30},)?\\s+(?:\\p{L}{1,9}\\s+)?\\d{1,2}(?:er)?[ .]\\s?\\p{L}.*$"_s, text::kUnicode);
    describe(person, behind.left(day.match(behind).capturedStart()), language);
    // "Statement by Norway" names nobody.
    return stateIn(person.name, language).key.isEmpty() ? std::optional(person) : std::nullopt;
}

std::optional<Person> speakerOfRecord(const QString &line, const SpeechHead &head, const QString &language)
{
    const QRegularExpressionMatch match = head.record.match(line.left(kLongestHead));
    if (!match.hasMatch() || !isName(match.captured(u"name"_s)))
        return std::nullopt;
    Person person;
    person.name = match.captured(u"name"_s).simplified();
    person.words = match.captured(u"words"_s);
    person.start = int(match.capturedStart(u"words"_s));
    person.end = int(match.capturedEnd(u"words"_s));
    describe(person, match.captured(u"state"_s), language);
    person.post.clear();
    person.role.clear();
    return person.affiliation.key.isEmpty() ? std::nullopt : std::optional(person);
}

std::optional<StatementSpeaker> stateOfFile(const QString &title, const QString &language)
{
    static const QRegularExpression name(u"^([A-Z]{3})_\\d{1,3}_\\d{4}$"_s);
    const QString code = name.match(title).captured(1);
    if (code.isEmpty() || !stateCodes().contains(code))
        return std::nullopt;
    StatementSpeaker speaker;
    speaker.person.isNamed = false;
    speaker.person.affiliation = {model::RecordKind::State, code, stateName(code, language), {}, 0, 0};
    speaker.person.rule = u"statement/1"_s;
    return speaker;
}

}

std::optional<StatementSpeaker> statementSpeaker(const model::ReadText &read)
{
    const SpeechHead *head = grammarOf<SpeechHead>(read.text.language);
    const qsizetype lines = std::min(read.passages.size(), kHeadLines);
    for (qsizetype at = 0; head && at < lines; ++at) {
        const model::Passage &passage = read.passages.at(at);
        std::optional<Person> person;
        if (passage.content.size() <= kLongestHead)
            person = speakerIn(passage.content, *head, read.text.language);
        if (!person)
            person = speakerOfRecord(passage.content, *head, read.text.language);
        if (person && person->post.isEmpty() && at + 1 < read.passages.size())
            describeBelow(*person, read.passages.at(at + 1).content, read.text.language);
        if (person)
            return StatementSpeaker {*person, passage.position};
    }
    return stateOfFile(read.work.name.isEmpty() ? read.text.title : read.work.name, read.text.language);
}

/// "my own country, Uruguay": a statement may say no more.
static Mention ownCountry(const model::ReadText &read, const SpeechHead &head)
{
    constexpr int kNear = 50;
    for (const model::Passage &passage : read.passages) {
        const QRegularExpressionMatch own = head.ownCountry.match(passage.content);
        const Mention state = own.hasMatch() ? stateIn(passage.content.mid(own.capturedEnd(), kNear), read.text.language) : Mention();
        if (!state.key.isEmpty() && state.start < 8)
            return state;
    }
    return {};
}

Mention statementState(const model::ReadText &read, const std::optional<StatementSpeaker> &speaker)
{
    if (speaker && !speaker->person.affiliation.key.isEmpty())
        return speaker->person.affiliation;
    const SpeechHead *const head = grammarOf<SpeechHead>(read.text.language);
    Mention state;
    Mention group; ///< "Statement by the European Union".
    bool isStatement = speaker.has_value();
    for (qsizetype at = 0; head && at < std::min(read.passages.size(), kHeadLines); ++at) {
        const QString &line = read.passages.at(at).content;
        const QRegularExpressionMatch by = head->by.match(line);
        isStatement = isStatement || by.hasMatch();
        if (line.size() > kLongestHead || !state.key.isEmpty())
            continue;
        // "Statement by Norway", "PERMANENT MISSION OF NAMIBIA".
        const QString words = line == line.toUpper() ? inCapitals(line) : line;
        const Mention named = stateIn(words, read.text.language);
        if (by.hasMatch() && named.key.isEmpty() && group.key.isEmpty())
            group = firstIn(words, read.text.language, model::RecordKind::Organisation);
        constexpr int kNear = 40;
        // "by Ambassador X on behalf of A and B" says no more of X than that.
        const bool isGiver = by.hasMatch() && named.start - by.capturedEnd() < kNear && !head->onBehalf.match(words.mid(by.capturedEnd(), std::max<qsizetype>(0, named.start - by.capturedEnd()))).hasMatch();
        if (!named.key.isEmpty() && (isGiver || head->mission.match(words).hasMatch()))
            state = named;
    }
    Mention own = state.key.isEmpty() && head ? ownCountry(read, *head) : state;
    own = own.key.isEmpty() ? group : own;
    return isStatement || state.key.isEmpty() ? own : Mention();
}

QList<Person> withSpeaker(QList<Person> people, const std::optional<StatementSpeaker> &speaker, int passagePosition)
{
    if (!speaker || !speaker->person.isNamed || speaker->passagePosition != passagePosition)
        return people;
    const Person &person = speaker->person;
    people.removeIf([&person](const Person &other) { return other.record == person.record || (other.start < person.end && person.start < other.end); });
    people.append(person);
    std::ranges::sort(people, {}, &Person::start);
    return people;
}

}
