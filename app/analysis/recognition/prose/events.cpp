// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "events.h"

#include "dates.h"
#include "../duesessions.h"
#include "../sentences.h"

#include <core/text/patterns.h>

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

using text::kUnicode;
constexpr int kTooFar = 160; ///< Between an event and its date.

struct EventNoun {
    QStringView pattern;
    QStringView type;
};

// The longer nouns first: a panel discussion is no discussion.
constexpr std::array kNouns {
    EventNoun {u"calls? for (?:contributions?|inputs?|submissions?|comments|evidence)", u"call"},
    EventNoun {u"webinar", u"webinar"},
    EventNoun {u"side[ -]event", u"side event"},
    EventNoun {u"panel(?: discussion)?", u"panel"},
    EventNoun {u"(?:round ?table|round-table)(?: discussion)?", u"round table"},
    EventNoun {u"expert (?:meeting|workshop|seminar|consultation)", u"meeting"},
    EventNoun {u"workshop", u"workshop"},
    EventNoun {u"seminar", u"seminar"},
    EventNoun {u"consultations?", u"consultation"},
    EventNoun {u"conference", u"conference"},
    EventNoun {u"(?:press )?briefing", u"briefing"},
    EventNoun {u"public hearing", u"hearing"},
    EventNoun {u"(?:high-level |joint |side )?meeting", u"meeting"},
};

QString typeOf(const QString &noun)
{
    for (const EventNoun &row : kNouns) {
        static const auto option = QRegularExpression::CaseInsensitiveOption;
        if (QRegularExpression(QRegularExpression::anchoredPattern(row.pattern), option).match(noun).hasMatch())
            return row.type.toString();
    }
    return u"meeting"_s;
}

QString nounAlternation()
{
    QStringList patterns;
    for (const EventNoun &row : kNouns)
        patterns.append(row.pattern.toString());
    return patterns.join(u'|');
}

/// One sentence of a paragraph.
class EventReader
{
public:
    EventReader(const QString &content, const QList<Mention> &mentions, const ReferenceDate &referenceDate)
        : m_content(content)
        , m_mentions(mentions)
        , m_referenceDate(referenceDate)
        , m_dates(datesIn(content))
    {
    }

    QList<FoundEvent> read()
    {
        const QList<model::TextRange> sentences = sentencesOf(m_content);
        for (const model::TextRange &sentence : sentences) {
            readNouns(sentence);
            readDeadline(sentence);
        }
        addContact();
        return m_events;
    }

private:
    void readNouns(const model::TextRange &sentence)
    {
        static const QRegularExpression noun(
            u"\\b(?:(?:[Aa]|[Aa]n|[Tt]he|[Oo]ne|[Ii]ts|[Tt]his|[Aa]nother)\\s+)((?:[\\p{L}’'-]+\\s+){0,4}?)("_s + nounAlternation() + u")\\b"_s, kUnicode);
        const QString words = sentence.of(m_content);
        for (const QRegularExpressionMatch &match : noun.globalMatch(words)) {
            FoundEvent event;
            event.type = typeOf(match.captured(2));
            event.noun = nounOf(match.captured(1)) + match.captured(2);
            event.start = sentence.start + int(match.capturedStart(2));
            event.end = sentence.start + int(match.capturedEnd(2));
            const bool isTold = event.type == u"call" ? isAnnounced(words) : true;
            const FoundDate *date = nearestDateTo(event, sentence);
            if (!isTold || (!date && event.type != u"call"))
                continue;
            if (event.type != u"call" && date)
                setDate(event, *date);
            // A day without a year, in a text that says nothing of when it was written.
            if (event.type != u"call" && !event.date.isValid() && event.year == 0)
                continue;
            describe(event, sentence);
            m_events.append(event);
        }
    }

    /// Adjectives that say what kind of event it is; "dedicated" and "recent" say nothing of it.
    static QString nounOf(const QString &before)
    {
        static const QRegularExpression telling(u"\\b(?:[a-z]+-day|half-day|online|virtual|hybrid|high-level|regional|global|national|"_s
                                                u"public|expert|technical|annual|joint|intersessional|informal|open)\\s"_s);
        QString kept;
        for (const QRegularExpressionMatch &match : telling.globalMatch(before))
            kept += match.captured();
        return kept;
    }

    static bool isAnnounced(const QString &sentence)
    {
        static const QRegularExpression told(
            u"\\b(?:announc|launch|issu|open|publish|forthcoming|upcoming|new|start|invit|releas|is calling)[a-z]*\\b"_s);
        return told.match(sentence).hasMatch();
    }

    const FoundDate *nearestDateTo(const FoundEvent &event, const model::TextRange &sentence) const
    {
        const FoundDate *nearest = nullptr;
        int least = kTooFar;
        for (const FoundDate &date : m_dates) {
            if (!sentence.contains(date.start))
                continue;
            const int distance = date.start > event.end ? date.start - event.end : event.start - date.end;
            // "this year’s focus" is the date of no event.
            const bool isPossessive = date.end < m_content.size() && u"’'"_s.contains(m_content.at(date.end));
            if (distance < least && !(date.isRelative && (date.yearsAhead == 0 || isPossessive))) {
                nearest = &date;
                least = distance;
            }
        }
        return nearest;
    }

    /// "The deadline, extended from 30 June 2025, is 15 July 2025": a day that holds no longer is passed over, and what stands
    /// behind the words comes before what stands ahead of them.
    const FoundDate *lastDayFor(const FoundEvent &event, const model::TextRange &sentence) const
    {
        static const QRegularExpression former(
            u"\\b(?:from|instead\\s+of|rather\\s+than|original(?:ly)?|initial(?:ly)?|previous(?:ly)?|formerly|dated|published|issued|launched|opened)"_s
            u"(?:\\s+(?:deadline|date|on|of|for|set|the|was|as|by)){0,4},?\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
        for (const FoundDate &date : m_dates) {
            const QString before = wordsAhead(m_content, date.start);
            if (sentence.contains(date.start) && date.start >= event.end && !date.isRelative && !former.match(before).hasMatch())
                return &date;
        }
        const FoundDate *nearest = nearestDateTo(event, sentence);
        return nearest && !former.match(wordsAhead(m_content, nearest->start)).hasMatch() ? nearest : nullptr;
    }

    void setDate(FoundEvent &event, const FoundDate &date) const
    {
        event.isInferred = date.year == 0;
        if (event.isInferred && !m_referenceDate.day.isValid())
            return;
        if (event.isInferred)
            event.dateNote = u"The text gives no year; it follows from this: "_s + m_referenceDate.because + u'.';
        if (date.isRelative) {
            event.year = m_referenceDate.day.year() + date.yearsAhead;
            return;
        }
        event.date = date.year > 0 ? QDate(date.year, date.month, date.day) : nearestDate(date, m_referenceDate.day);
        if (date.lastDay > date.day)
            event.endDate = QDate(event.date.year(), date.month, date.lastDay);
    }

    void describe(FoundEvent &event, const model::TextRange &sentence) const
    {
        static const QRegularExpression organises(u"\\b(?:announced?|plans?|will|organi[sz]e[sd]?|held|hosts?|hosted|convene[sd]?|launche[sd]|"_s
                                                  u"issue[sd]|opened|is holding|is organi[sz]ing)\\b"_s);
        static const QRegularExpression by(u"(?:organi[sz]ed|hosted|convened|held|launched|issued)\\s+(?:jointly\\s+)?by\\s+(?:the\\s+)?$"_s);
        static const QRegularExpression aboutThis(u"\\bth(?:is|e)\\s+(?:resolution|text)\\b"_s);
        const QString before = m_content.mid(sentence.start, event.start - sentence.start);
        for (const Mention &mention : m_mentions) {
            if (mention.kind == model::RecordKind::State || !sentence.contains(mention.start))
                continue;
            const QString from = mention.end <= event.start ? m_content.mid(mention.end, event.start - mention.end) : QString();
            const QString ahead = m_content.mid(sentence.start, mention.start - sentence.start);
            if (organises.match(from).hasMatch() || by.match(ahead).hasMatch()) {
                event.organiser = mention;
                break;
            }
        }
        event.isAboutThis = aboutThis.match(sentence.of(m_content)).hasMatch();
    }

    /// "The deadline for contributions is 30 June 2025", "submissions are welcome until 15 July".
    void readDeadline(const model::TextRange &sentence)
    {
        static const QRegularExpression deadline(u"\\b(?:deadline|closing date|due date|(?:contributions|submissions|inputs|applications|comments)"_s
                                                 u"\\b[^.]{0,60}\\b(?:by|before|until|no later than|not later than))\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QString words = sentence.of(m_content);
        const QRegularExpressionMatch match = deadline.match(words);
        if (!match.hasMatch())
            return;
        FoundEvent event;
        event.type = u"deadline"_s;
        event.noun = u"deadline"_s;
        event.start = sentence.start + int(match.capturedStart());
        event.end = sentence.start + int(match.capturedEnd());
        const FoundDate *date = lastDayFor(event, sentence);
        if (!date || date->isRelative)
            return;
        setDate(event, *date);
        describe(event, sentence);
        if (event.date.isValid())
            m_events.append(event);
    }

    /// The address that a call's paragraph gives belongs to the call.
    void addContact()
    {
        static const QRegularExpression email(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s);
        static const QRegularExpression url(u"\\b(?:https?://|www\\.)[\\w./?=&%#~-]*[\\w/]"_s);
        for (FoundEvent &event : m_events) {
            if (event.type != u"call")
                continue;
            event.email = email.match(m_content).captured();
            event.url = url.match(m_content).captured();
        }
    }

    const QString &m_content;
    const QList<Mention> &m_mentions;
    const ReferenceDate &m_referenceDate;
    QList<FoundDate> m_dates;
    QList<FoundEvent> m_events;
};

QString dayText(QDate date)
{
    return QLocale(QLocale::English).toString(date, u"d MMMM yyyy"_s);
}

}

QString FoundEvent::key(const QString &context) const
{
    QString key = u"event:"_s + slug(type);
    if (date.isValid())
        return key + u'-' + date.toString(Qt::ISODate);
    if (organiser)
        key += u'-' + slug(organiser->abbreviation.isEmpty() ? organiser->name : organiser->abbreviation);
    if (year > 0)
        key += u'-' + QString::number(year);
    return key + u'-' + context;
}

QString FoundEvent::name() const
{
    QString name = noun;
    name[0] = name.at(0).toUpper();
    if (organiser)
        name += u", "_s + (organiser->abbreviation.isEmpty() ? organiser->name : organiser->abbreviation);
    if (date.isValid())
        name += u", "_s + dayText(date);
    else if (year > 0)
        name += u", "_s + QString::number(year);
    return name;
}

QList<FoundEvent> eventsIn(const QString &content, const QList<Mention> &mentions, const ReferenceDate &referenceDate)
{
    return EventReader(content, mentions, referenceDate).read();
}

}
