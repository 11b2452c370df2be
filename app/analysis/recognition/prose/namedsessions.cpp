// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namedsessions.h"

#include "../mentions.h"
#include "bodytable.h"
#include "cues.h"
#include "dates.h"

#include <core/text/characters.h>
#include <core/text/ordinals.h>
#include <core/text/patterns.h>

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

constexpr auto kAnyCaseOfSessions = text::kUnicode | QRegularExpression::CaseInsensitiveOption;
constexpr int kBeside = 28; ///< Between a session and its body: "of the United Nations ", "’s ".

class SessionGrammar
{
public:
    explicit SessionGrammar(const Cues &cues)
    {
        const QString word = u"[\\p{L}\\d][\\p{L}\\p{M}\\d.ºª°’'-]{0,30}"_s;
        ahead.setPattern(u"((?:"_s + word + u"\\s)?"_s + word + u")\\s"_s + cues.group(u"session_noun") + u"(?![\\p{L}])"_s);
        behind.setPattern(cues.group(u"session_noun_ahead") + u"\\s((?:العادية\\s)?"_s + word + u"(?:\\sو?"_s + word + u")?)"_s);
        whole.setPattern(u"("_s + cues.group(u"session_whole") + u")"_s);
        unknownBody.setPattern(u"^\\s"_s + cues.group(u"of_unknown") + u"\\s(?!"_s + cues.group(u"short_body") + u"\\b)"_s);
        unknownAhead.setPattern(u"(?<![\\p{L}-])"_s + cues.group(u"body_noun") + u"\\s"_s + cues.group(u"body_goes_on") + u"\\s[^.;:]{3,90}$"_s);
        ofSubject.setPattern(u"(?<![\\p{L}])"_s + cues.group(u"own_session") + u"\\s"_s);
        inYear.setPattern(u"(?<!\\d)((?:19|20)\\d{2})\\s"_s + cues.group(u"session_noun") + u"(?![\\p{L}])|"_s
            + cues.group(u"session_noun") + u"\\s(?:of |de |del |du |за )?((?:19|20)\\d{2})(?!\\d)"_s);
        for (QRegularExpression *each : {&ahead, &behind, &whole, &unknownBody, &unknownAhead, &ofSubject, &inYear})
            each->setPatternOptions(kAnyCaseOfSessions);
    }

    QRegularExpression ahead; ///< The number, then the noun.
    QRegularExpression behind;
    QRegularExpression whole; ///< "第五十八届会议".
    QRegularExpression unknownBody;
    QRegularExpression unknownAhead; ///< "the Committee on Ships opens its", where the table knows no such Committee.
    QRegularExpression ofSubject; ///< "its ".
    QRegularExpression inYear; ///< "2025 session".
};

/// "XII"; 0 for what is none. A single letter is none.
int romanNumber(const QString &word)
{
    static const QRegularExpression roman(u"^(X{0,3}(?:L|XL)?X{0,3})(IX|IV|V?I{0,3})$"_s);
    static const QHash<QString, int> units {{u""_s, 0}, {u"I"_s, 1}, {u"II"_s, 2}, {u"III"_s, 3}, {u"IV"_s, 4}, {u"V"_s, 5},
        {u"VI"_s, 6}, {u"VII"_s, 7}, {u"VIII"_s, 8}, {u"IX"_s, 9}};
    const QRegularExpressionMatch match = roman.match(word);
    if (word.size() < 2 || !match.hasMatch())
        return 0;
    const QString tens = match.captured(1);
    const int ofTens = tens.startsWith(u"XL") ? 40 : tens.startsWith(u'L') ? 50 + 10 * int(tens.size() - 1) : 10 * int(tens.size());
    return ofTens + units.value(match.captured(2));
}

/// "57th", "59.º", "fifty-seventh", "octogésimo primer": of two words the first counts only as tens.
int sessionNumber(const QString &words)
{
    static const QRegularExpression figures(u"(?<![\\d./])(\\d{1,3})(?:\\.?[ºª°]|st|nd|rd|th|e|er|ère|ème|-?[\\p{L}]{1,2}|-го|-ое)?$"_s, text::kUnicode);
    const QStringList parts = words.split(u' ');
    if (const QRegularExpressionMatch match = figures.match(parts.last()); match.hasMatch())
        return match.captured(1).toInt();
    static const QRegularExpression inArabic(u"^(?:ال)?(?:ـ)?(\\d{1,3})$"_s);
    if (const QRegularExpressionMatch match = inArabic.match(parts.first()); match.hasMatch())
        return match.captured(1).toInt();
    if (const int number = romanNumber(parts.last()); number > 0)
        return number;
    const int last = text::ordinalIn(parts.last());
    const int tens = parts.size() > 1 ? text::ordinalIn(parts.first()) : 0;
    return last > 0 && last < 10 && tens >= 20 && tens % 10 == 0 ? tens + last : last;
}

/// The numbers of Arabic stand behind the noun, the units first: "السابعة والخمسين"; "المائة" is a hundred.
int arabicNumber(const QString &words)
{
    const QStringList parts = words.split(u' ');
    if (parts.first().startsWith(u"المائة") || parts.first().startsWith(u"المئة"))
        return 100;
    const bool goesOn = parts.size() > 1 && (parts.at(1).startsWith(u'و') || parts.at(1).startsWith(u"عشر"));
    const int figure = sessionNumber(parts.first());
    return goesOn ? text::ordinalIn(QString(parts.first() + u' ' + parts.at(1))) : figure;
}

class SessionFinder
{
public:
    SessionFinder(const QString &content, const SessionGrammar &grammar, const QString &language, BodiesOfText &context)
        : m_content(text::withPlainFigures(content).replace(u'‑', u'-'))
        , m_grammar(grammar)
        , m_language(language)
        , m_context(context)
        , m_bodies(context.bodiesIn(content, language))
    {
    }

    QList<NamedSession> read()
    {
        for (const QRegularExpressionMatch &match : m_grammar.ahead.globalMatch(m_content)) {
            const qsizetype before = m_sessions.size();
            // "the past 49 sessions" are many.
            static const QRegularExpression many(u"^(?:\\S+\\s)?\\d+\\s(?:\\S+\\s)*?(?:sessions|períodos)"_s, kAnyCaseOfSessions);
            if (many.match(match.captured()).hasMatch())
                continue;
            take(match, sessionNumber(match.captured(1)));
            if (m_sessions.size() > before)
                takeListed(match);
        }
        for (const QRegularExpressionMatch &match : m_grammar.behind.globalMatch(m_content))
            take(match, arabicNumber(match.captured(1)));
        for (const QRegularExpressionMatch &match : m_grammar.whole.globalMatch(m_content))
            take(match, text::ordinalIn(match.captured(1)));
        for (const QRegularExpressionMatch &match : m_grammar.inYear.globalMatch(m_content))
            takeYear(match);
        for (const NamedBody &body : std::as_const(m_bodies)) {
            readCompact(body);
            readCountedName(body);
        }
        std::ranges::stable_sort(m_sessions, {}, &NamedSession::start);
        return m_sessions;
    }

private:
    void take(const QRegularExpressionMatch &match, int number)
    {
        const int start = int(match.capturedStart());
        const int end = int(match.capturedEnd());
        if (number <= 0 || number >= 200)
            return;
        const NamedBody *const body = bodyBeside(start, end);
        if (body) {
            m_sessions.append({body->row->code, QString::number(number), std::min(start, body->start), std::max(end, body->end)});
            return;
        }
        // A session of something that the table lacks is nobody's that we know.
        const bool isUnknown = m_grammar.unknownBody.match(m_content.mid(end, 12)).hasMatch() || isOfUnknown(start);
        const NamedBody *const subject = subjectBehind(start, end);
        const QString known = subject ? subject->row->code : lastBefore(start, QString::number(number));
        if (!isUnknown && !known.isEmpty())
            m_sessions.append({known, QString::number(number), start, end});
    }

    /// "its thirty-fourth, thirty-fifth and thirty-sixth sessions": those before the last are of the same body.
    void takeListed(const QRegularExpressionMatch &match)
    {
        static const QRegularExpression list(u"(?<![\\p{L}\\d-])((?:[\\p{L}\\d-]{3,30},\\s)*[\\p{L}\\d-]{3,30}),?\\s(?:and|et|y|e|и)\\s$"_s, text::kUnicode);
        constexpr int kReach = 90;
        const int last = int(match.capturedEnd(1)) - int(match.captured(1).section(u' ', -1).size());
        const int from = std::max(0, last - kReach);
        const QRegularExpressionMatch before = list.match(m_content.mid(from, last - from));
        const NamedSession session = m_sessions.last();
        for (const QString &each : before.captured(1).split(u", "_s, Qt::SkipEmptyParts)) {
            const int number = sessionNumber(each);
            if (number > 0 && number < 200)
                m_sessions.append({session.body, QString::number(number), session.start, session.end});
        }
    }

    /// Behind first: "the session of the Council"; then ahead: "the Council’s session", "Council, fifty-ninth session".
    const NamedBody *bodyBeside(int start, int end) const
    {
        static const QRegularExpression parts(u"[.;:!?。；]\\s|[()]"_s);
        const auto next = std::ranges::lower_bound(m_bodies, end, {}, &NamedBody::start);
        if (next != m_bodies.end() && isCounted(*next) && next->start <= end + kBeside && !parts.match(m_content.mid(end, next->start - end)).hasMatch()
            && !m_content.mid(end, next->start - end).contains(u','))
            return &*next;
        if (next == m_bodies.begin())
            return nullptr;
        const NamedBody *const before = &*std::prev(next);
        const bool isNear = before->end <= start && start <= before->end + kBeside && !parts.match(m_content.mid(before->end, start - before->end)).hasMatch();
        return isNear && isCounted(*before) ? before : nullptr;
    }

    /// "Economic and Social Council, 2025 session".
    void takeYear(const QRegularExpressionMatch &match)
    {
        const int start = int(match.capturedStart());
        const int end = int(match.capturedEnd());
        constexpr qsizetype kLine = 60;
        const QString year = match.captured(1) + match.captured(2);
        const NamedBody *const body = bodyBeside(start, end);
        // "2025 Session" is a line of its own in the head of a release.
        const QString code = body ? body->row->code : m_content.size() <= kLine ? m_context.bodyOfSession(year) : QString();
        if (!code.isEmpty() && code != u"HRC" && code != u"GA")
            m_sessions.append({code, year, body ? std::min(start, body->start) : start, body ? std::max(end, body->end) : end});
    }

    bool isOfUnknown(int start) const
    {
        constexpr int kReach = 130;
        const int from = std::max(0, start - kReach);
        const QRegularExpressionMatch match = m_grammar.unknownAhead.match(m_content.mid(from, start - from));
        const int noun = from + int(match.capturedStart());
        return match.hasMatch() && std::ranges::none_of(m_bodies, [noun, start](const NamedBody &body) { return body.end > noun && body.start < start; });
    }

    /// "At its thirty-second session, held in Geneva, the Committee": the subject of the sentence.
    const NamedBody *subjectBehind(int start, int end) const
    {
        static const QRegularExpression subject(u"^[^.;:]*,\\s(?:the |le |la |l[’']|el )?$"_s, kAnyCaseOfSessions);
        constexpr int kReach = 140;
        const bool isOwn = m_grammar.ofSubject.match(m_content.mid(std::max(0, start - 12), end - std::max(0, start - 12))).hasMatch();
        const auto next = std::ranges::lower_bound(m_bodies, end, {}, &NamedBody::start);
        const bool isNear = isOwn && next != m_bodies.end() && next->start <= end + kReach && isCounted(*next);
        return isNear && subject.match(m_content.mid(end, next->start - end)).hasMatch() ? &*next : nullptr;
    }

    static bool isCounted(const NamedBody &body) { return body.row->counted == BodyRow::Counted::BySession; }

    QString lastBefore(int start, const QString &session) const
    {
        QString code = m_context.bodyOfSession(session);
        for (const NamedBody &body : m_bodies) {
            if (body.start >= start)
                break;
            code = isCounted(body) ? body.row->code : code;
        }
        return code;
    }

    /// "HRC55", "HRC 55th", "UNGA 79", "HLPF 2024", "2024 high-level political forum".
    void readCompact(const NamedBody &body)
    {
        static const QRegularExpression number(u"^(?:[ -]?(?=\\d{2})|-)(\\d{1,3})(?:st|nd|rd|th)?(?![\\d/\\p{L}]|\\.\\d)"_s, text::kUnicode);
        static const QRegularExpression yearBehind(u"^[\\s,(-]{0,2}((?:19|20)\\d{2})(?!\\d)"_s);
        static const QRegularExpression yearAhead(u"((?:19|20)\\d{2})\\s?(?:年)?\\s?(?:United Nations |UN )?$"_s);
        const bool isYearly = body.row->counted == BodyRow::Counted::ByYear;
        const QString after = m_content.mid(body.end, 10);
        if (isYearly) {
            QString year = yearBehind.match(after).captured(1);
            const int from = std::max(0, body.start - 22);
            year = year.isEmpty() ? yearAhead.match(m_content.mid(from, body.start - from)).captured(1) : year;
            year = year.isEmpty() ? yearOfDate(body) : year;
            if (!year.isEmpty())
                m_sessions.append({body.row->code, year, body.start, body.end});
            return;
        }
        const bool isAbbreviated = body.end - body.start <= 8 && m_content.mid(body.start, body.end - body.start).isUpper();
        const QRegularExpressionMatch match = number.match(after);
        if (isAbbreviated && isCounted(body) && match.hasMatch())
            m_sessions.append({body.row->code, match.captured(1), body.start, body.end + int(match.capturedEnd())});
    }

    /// "the twelfth World Urban Forum", "XII Foro Urbano Mundial", "79th UN General Assembly": the body itself is counted.
    void readCountedName(const NamedBody &body)
    {
        static const QRegularExpression before(u"((?:[\\p{L}\\d][\\p{L}\\d.ºª°’'-]{0,20}\\s)?[\\p{L}\\d][\\p{L}\\d.ºª°’'-]{0,20})\\s(?:(?:UN|United Nations)\\s)?$"_s, text::kUnicode);
        const int from = std::max(0, body.start - 44);
        const QRegularExpressionMatch match = before.match(m_content.mid(from, body.start - from));
        if (!isCounted(body) || !match.hasMatch())
            return;
        // "64/292 and the Council" counts no Council.
        static const QRegularExpression ordinal(u"^\\d{1,3}(?:st|nd|rd|th|e|ème|\\.?[ºª°]|-\\p{L}{1,2})$|^\\D+$"_s, text::kUnicode);
        const QString words = match.captured(1);
        const QString last = words.section(u' ', -1);
        const int number = ordinal.match(last).hasMatch() && sessionNumber(last) > 0 ? sessionNumber(words) : 0;
        const bool isKnown = std::ranges::any_of(m_sessions, [&body](const NamedSession &each) { return each.start < body.end && body.start < each.end; });
        if (number > 0 && !isKnown)
            m_sessions.append({body.row->code, QString::number(number), from + int(match.capturedStart(1)), body.end});
    }

    /// "the high-level political forum, which meets from 8 to 17 July 2024".
    QString yearOfDate(const NamedBody &body) const
    {
        const QList<FoundDate> dates = datesIn(m_content.mid(body.end, 120), m_language);
        const auto dated = std::ranges::find_if(dates, [](const FoundDate &date) { return date.year > 0 && date.lastDay > 0; });
        return dated == dates.end() ? QString() : QString::number(dated->year);
    }

    const QString m_content;
    const SessionGrammar &m_grammar;
    const QString &m_language;
    BodiesOfText &m_context;
    const QList<NamedBody> m_bodies;
    QList<NamedSession> m_sessions;
};

}

QString NamedSession::key() const
{
    return u"event:"_s + slug(body) + u'-' + session;
}

QList<NamedSession> sessionsIn(const QString &content, const QString &language, BodiesOfText *context)
{
    const SessionGrammar *const grammar = grammarOf<SessionGrammar>(language);
    if (!grammar)
        return {};
    BodiesOfText none;
    return SessionFinder(content, *grammar, language, context ? *context : none).read();
}

}
