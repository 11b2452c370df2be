// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mandates.h"

#include "duedates.h"
#include "duesessions.h"
#include "mentions.h"
#include "operativeverbs.h"

#include <core/text/patterns.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace recognition {

namespace {

using text::kUnicode;

const QString kProduce = u"prepare|submit|present|provide|produce|publish|compile|draft|elaborate|conduct|undertake|carry\\s+out|organi[sz]e|"_s
                         u"convene|hold|host|develop|deliver|give|make|issue|transmit|arrange|dedicate|continue\\s+holding|finali[sz]e|write|"_s
                         u"offer|report|brief|update|initiate|commission|complete|share|facilitate|perform"_s;
const QString kDeliverable
    = u"reports?|stud(?:y|ies)|updates?|panels?(?:\\s+discussions?)?|discussions?|workshops?|seminars?|consultations?|meetings?|"_s
      u"(?:interactive\\s+)?dialogues?|round\\s?tables?|round-tables?|summary(?!\\s+report)|compilations?|briefings?|conferences?|debates?|presentations?|"_s
      u"webinars?|hearings?|symposium|forums?|research\\s+paper|stocktaking|toolkit|mapping"_s;
/// Verbs that often follow "to" where an addressee ends.
const QString kInfinitive = kProduce
    + u"|continue|take|ensure|seek|assist|monitor|include|consider|pay|allocate|support|engage|follow|examine|explore|identify|promote|integrate|"_s
      u"work|cooperate|participate|review|assess|act|address|strengthen|enhance|extend|consult|collect|gather|explore|analy[sz]e|collaborate|"_s
      u"contribute|establish|maintain|expand|respond|investigate|draw|bring|keep|intensify|focus|invite|remain|implement|put|raise|reflect|be|"_s
      u"commence|fulfil|coordinate|appoint|serve|use|mainstream|disseminate|disburse|solicit|increase|adopt|build|apply|ask|attend|call|closely|"_s
      u"further|regularly|annually|jointly|urgently|fully|immediately|actively|devote|design|create|accord|step|start|streamline|designate|devise|"_s
      u"document|preserve|visit|cover|discharge|respect|encourage|help|look|open|operate|proceed|release|set|speak|translate|make"_s;

QRegularExpression pattern(const QString &words, QRegularExpression::PatternOptions options = QRegularExpression::NoPatternOption)
{
    return QRegularExpression(words, kUnicode | options);
}

/// How far another task's day is looked for, so that a paragraph of many tasks stays cheap; UTF-16 units.
constexpr int kFarBack = 2000;

/// Something that a clause asks for.
struct Task {
    int start = 0;
    int end = 0; ///< Where the next task begins, or the clause ends.
    QString deliverable;
};

/// "a comprehensive written report" is a written report; "an oral update" is that.
QString deliverableName(const QString &adjectives, const QString &noun)
{
    static const QRegularExpression telling = pattern(u"\\b(oral|written|summary|progress|final|interim|annual|joint|expert|follow-up|panel|high-level|"_s
                                                      u"interactive|intersessional|biennial|full-day|half-day|one-day|enhanced|updated|thematic)\\b"_s);
    QStringList words;
    for (const QRegularExpressionMatch &match : telling.globalMatch(adjectives))
        words.append(match.captured());
    static const QHash<QString, QString> singular {{u"studies"_s, u"study"_s}};
    QString name = noun.simplified();
    name = singular.value(name, name.endsWith(u's') && !name.endsWith(u"ss") ? name.chopped(1) : name);
    words.append(name);
    return words.join(u' ');
}

/// A verb that makes something, in the infinitive or behind "shall".
struct Maker {
    QString verb;
    int start = 0;
    int end = 0;
};

QList<Maker> makersIn(const QString &content, int start, int end)
{
    static const QRegularExpression maker = pattern(u"(\\bto|\\band|\\bshall|\\bshould|\\bwill|,)\\s+(?:(?:[a-z]+ly|also|further|then|continue\\s+to|to)\\s+)*("_s
        + kProduce + u")\\b"_s);
    QList<Maker> makers;
    // Not beyond the clause: a paragraph may have thousands.
    for (const QRegularExpressionMatch &match : maker.globalMatchView(QStringView(content).first(end), start)) {
        // "the panel discussion and report": a noun.
        const QString verb = match.captured(2);
        const bool mayBeNoun = verb == u"report" || verb == u"update" || verb == u"share" || verb == u"issue" || verb == u"draft";
        if (mayBeNoun && match.captured(1) != u"to" && match.captured(1) != u"shall" && match.captured(1) != u"will" && !match.captured().contains(u"ly "))
            continue;
        makers.append({verb, int(match.capturedStart(2)), int(match.capturedEnd())});
    }
    return makers;
}

/// What a verb makes, and where its words begin.
struct Object {
    int start = 0;
    QString name;
};

/// The objects in the words behind a verb. Before the first may stand to whom and when: "to submit to the Council, at its next
/// session, a report"; others follow: "an oral update at its next session and a report at the one after".
QList<Object> objectsIn(const QString &words)
{
    static const QString adjectives = u"((?:(?!(?:to|of|on|in|for|the|an?|with|by|from|at|that)\\b)[\\p{L}’-]+,?\\s+){0,7}?)("_s;
    static const QRegularExpression object = pattern(u"^([^;:]{0,600}?)(?<!\\bduring )(?<!\\bof )(?<!\\bin )(?<!\\bat )(?<!\\bthrough )(?<!\\bfor )(?<!\\bon )(?<!\\bby )\\b"_s
                                                     u"(?:an?|one|two|three|four|its|their|his|her|another|annual|regular|periodic|"_s
                                                     u"further|written|oral|comprehensive|timely|thematic|summary|full|updated|progress|open|regional|virtual|"_s
                                                     u"online|joint|public|intersessional|global|such|the\\s+(?:next|following|annual|biennial|first|second))\\s+"_s
        + adjectives + kDeliverable + u")\\b"_s);
    // "to provide assistance for the preparation of the reports": the object is something else.
    static const QRegularExpression other = pattern(u"^\\s+(?:(?:all|adequate|necessary|any|support|assistance|information|technical|attention|sure|available|"_s
                                                    u"effective|use|resources|input|full|with)\\b|(?:the|its|their)\\s+(?!(?:Human|Council|General|Assembly|annual|next|first)\\b))"_s);
    static const QRegularExpression another = pattern(u"\\band\\s+(?:an?|another)\\s+"_s + adjectives + kDeliverable + u")\\b"_s);
    const QRegularExpressionMatch first = object.match(words);
    if (!first.hasMatch() || other.match(first.captured(1)).hasMatch())
        return {};
    QList<Object> objects {{0, deliverableName(words.mid(first.capturedEnd(1), first.capturedStart(3) - first.capturedEnd(1)), first.captured(3))}};
    for (const QRegularExpressionMatch &match : another.globalMatch(words, first.capturedEnd()))
        objects.append({int(match.capturedStart()), deliverableName(match.captured(1), match.captured(2))});
    return objects;
}

/// "to report to the Council", "to report annually", without an object.
bool isReporting(const QString &words)
{
    static const QRegularExpression recipient = pattern(u"^\\s+(?:back\\s+|orally\\s+|annually\\s+|regularly\\s+|thereon\\s+|periodically\\s+|its\\s+(?:findings|conclusions)\\s+)*"_s
                                                        u"(?:[^;:]{0,140}?\\b(?:to|at)\\s+)?(?:the|its)\\s+(?:(?:Human\\s+Rights\\s+|Security\\s+)?Council|(?:General\\s+)?Assembly|"_s
                                                        u"(?:Third\\s+|Main\\s+)?Committee|Commission|[a-z]+-[a-z]+\\s+session)\\b"_s);
    return recipient.match(words).hasMatch();
}

/// The tasks of a clause: a verb that makes something, and what it makes.
QList<Task> tasksIn(const QString &content, int start, int end)
{
    constexpr int kReportedWithin = 600; // Units; who is reported to stands near the verb.
    const QList<Maker> makers = makersIn(content, start, end);
    QList<Task> tasks;
    for (qsizetype index = 0; index < makers.size(); ++index) {
        const Maker &maker = makers.at(index);
        const int next = index + 1 < makers.size() ? makers.at(index + 1).start : end;
        const QString words = content.mid(maker.end, next - maker.end);
        const bool reports = maker.verb == u"report" || maker.verb == u"brief" || maker.verb == u"update";
        QList<Object> objects;
        if (!reports)
            objects = objectsIn(words);
        else if (isReporting(content.mid(maker.end, std::min(kReportedWithin, end - maker.end))))
            objects = {{0, maker.verb == u"brief" ? u"briefing"_s : maker.verb}};
        for (const Object &object : std::as_const(objects)) {
            const int from = object.start == 0 ? maker.start : maker.end + object.start;
            if (!tasks.isEmpty())
                tasks.last().end = from;
            tasks.append({from, end, object.name});
        }
    }
    return tasks;
}

/// "Invites the Special Adviser to an interactive dialogue", "decides that the next panel discussion, to be held …, will".
void addOccasions(const QString &content, int start, int end, QList<Task> &tasks)
{
    static const QRegularExpression invited = pattern(u"\\bto\\s+(?:an?|the)\\s+((?:[a-z-]+\\s+){0,4}?)((?:interactive\\s+)?dialogue|panel\\s+discussion|briefing|meeting|workshop)\\b"_s);
    static const QRegularExpression themed = pattern(u"^\\s*that\\s+(?:the\\s+theme\\s+of\\s+)?(?:the|its)\\s+((?:[a-z-]+\\s+){0,6}?)(panel\\s+discussion|(?:interactive\\s+)?dialogue|"_s
                                                     u"discussion|workshop|consultation|debate|forum|meeting)\\b(?=[^;]*\\bto\\s+be\\s+held\\b)"_s);
    const QString clause = content.mid(start, end - start);
    for (const QRegularExpression &each : {invited, themed}) {
        const QRegularExpressionMatch match = each.match(clause);
        if (match.hasMatch() && tasks.isEmpty())
            tasks.append({start + int(match.capturedStart()), end, deliverableName(match.captured(1), match.captured(2))});
    }
}

/// Reads the operative paragraphs of one resolution in order.
class MandateReader
{
public:
    explicit MandateReader(const model::ReadText &read)
        : m_read(read)
        , m_body(model::bodyOfCode(read.work.body))
    {
    }

    QList<model::Mandate> run()
    {
        for (const model::Passage &passage : m_read.passages) {
            if (passage.kind == model::PassageKind::Operative)
                readOperative(passage);
            else if (passage.kind == model::PassageKind::SubParagraph && m_chapeau)
                readSub(passage);
            else if (passage.kind != model::PassageKind::Footnote)
                m_chapeau.reset();
        }
        return m_mandates;
    }

private:
    /// What a sub-paragraph inherits.
    struct Chapeau {
        OperativeVerb verb;
        QString addressee;
    };

    void readOperative(const model::Passage &passage)
    {
        m_chapeau.reset();
        const QList<OperativeClause> clauses = clausesOf(passage.content);
        for (const OperativeClause &clause : clauses) {
            m_chapeau = Chapeau {clause.verb, addresseeOf(passage.content, clause)};
            readClause(passage, clause);
        }
        if (!passage.content.trimmed().endsWith(u':'))
            m_chapeau.reset();
    }

    void readClause(const model::Passage &passage, const OperativeClause &clause)
    {
        const QString addressee = addresseeOf(passage.content, clause);
        if (clause.verb.group != OperativeVerb::Class::Other && !isOfStates(addressee))
            addTasks(passage, clause, addressee);
    }

    void readSub(const model::Passage &passage)
    {
        if (m_chapeau->verb.group == OperativeVerb::Class::Other || isOfStates(m_chapeau->addressee))
            return;
        // "(a) Decides to organize …": a verb of its own.
        if (const QList<OperativeClause> own = clausesOf(passage.content); !own.isEmpty()) {
            for (const OperativeClause &clause : own)
                readClause(passage, clause);
            return;
        }
        OperativeClause clause {m_chapeau->verb, 0, 0, int(passage.content.size())};
        addTasks(passage, clause, m_chapeau->addressee);
    }

    void addTasks(const model::Passage &passage, const OperativeClause &clause, const QString &addressee)
    {
        // A sub-paragraph begins with the verb itself, "To prepare" or "Prepare": it is read as if it went on.
        const bool isSub = clause.bodyStart == 0;
        QString words = passage.content;
        if (isSub)
            words = lowered(words);
        const int shift = int(words.size() - passage.content.size());
        QList<Task> tasks = tasksIn(words, clause.bodyStart, clause.end + shift);
        if (clause.verb.verb == u"invites" || clause.verb.verb == u"decides")
            addOccasions(words, clause.bodyStart, clause.end + shift, tasks);
        // What stands ahead of the first task holds for each; the words of the others hold for them alone.
        const int ahead = tasks.isEmpty() ? 0 : tasks.first().start;
        const int aheadStart = std::max(clause.bodyStart, ahead - kFarBack);
        const QString aheadOfTasks = words.mid(aheadStart, std::max(0, ahead - aheadStart));
        for (const Task &task : std::as_const(tasks)) {
            model::Mandate mandate;
            mandate.passagePosition = passage.position;
            mandate.start = std::max(0, isSub ? task.start - shift : clause.start);
            mandate.verb = clause.verb.verb;
            mandate.force = clause.verb.force;
            mandate.addressee = addressee;
            mandate.deliverable = task.deliverable;
            mandate.task = words.mid(task.start, task.end - task.start).trimmed();
            mandate.rule = u"mandate/2"_s;
            const int end = std::min(task.end - shift, int(passage.content.size()));
            QList<DueDate> dueDates = dueDatesOf(task, words, aheadOfTasks);
            if (dueDates.first().session.isEmpty() && !dueDates.first().date.isValid())
                dueDates = dueDatesOfReportOn(task, tasks, words, dueDates);
            addDue(mandate, dueDates, {task.start - shift, end});
        }
    }

    /// A study is handed over with the report on it: "to conduct a study and to prepare a report, and to present it at its …".
    QList<DueDate> dueDatesOfReportOn(const Task &task, const QList<Task> &tasks, const QString &words, const QList<DueDate> &own) const
    {
        if (task.deliverable.endsWith("study"_L1)) {
            const auto report = std::ranges::find_if(
                tasks, [&task](const Task &other) { return other.start > task.start && other.deliverable.endsWith("report"_L1); });
            if (report != tasks.end())
                return dueDatesOf({report->start, std::min(report->end, report->start + kFarBack), report->deliverable}, words, {}).first(1);
        }
        return own;
    }

    /// Where the words of a task stand in its paragraph.
    struct TaskPlace {
        int start = 0;
        int end = 0;
    };

    /// One for each session, told apart by their ends: the last has the whole task.
    void addDue(model::Mandate mandate, const QList<DueDate> &dueDates, TaskPlace place)
    {
        for (qsizetype index = 0; index < dueDates.size(); ++index) {
            const DueDate &due = dueDates.at(index);
            mandate.end = index + 1 < dueDates.size() ? std::min(place.start + due.end, place.end - 1) : place.end;
            mandate.dueBody = due.body;
            mandate.dueSession = due.session;
            mandate.dueDate = due.date;
            mandate.isDateInferred = due.isDateInferred;
            mandate.recurrence = due.recurrence;
            mandate.status = due.isDoubtful ? model::LinkStatus::Suggested : model::LinkStatus::Accepted;
            m_mandates.append(mandate);
        }
    }

    /// "To prepare" as ", to prepare", "Prepare" as ", prepare".
    static QString lowered(const QString &words)
    {
        return u", "_s + words.left(1).toLower() + words.mid(1);
    }

    /// In the words of the task, else in those ahead of all tasks.
    QList<DueDate> dueDatesOf(const Task &task, const QString &words, const QString &ahead) const
    {
        const DueContext context {m_body, m_read.work.session, m_read.work.date, task.deliverable};
        const QString own = words.mid(task.start, task.end - task.start);
        const QList<DueDate> dueDates = dueDatesIn(own, context);
        const DueDate &first = dueDates.first();
        if (first.isSet() && (!first.session.isEmpty() || first.date.isValid() || first.recurrence == u"annual"))
            return dueDates;
        // "… at its seventy-eighth session, and requests a report to the Assembly at that session".
        static const QRegularExpression same = pattern(u"\\bat\\s+(?:that|the\\s+same)\\s+session\\b"_s);
        if (same.match(own).hasMatch()) {
            const DueDate named = DueSessions::lastNamed(words.mid(std::max(0, task.start - kFarBack), std::min(task.start, kFarBack)), context);
            if (named.isSet())
                return {named};
        }
        const DueDate wider = dueDatesIn(ahead, context).first();
        return wider.isSet() ? QList<DueDate> {wider} : dueDates;
    }

    /// Who is asked: the words up to the infinitive. Who decides charges itself, but for a mandate that it makes or renews.
    QString addresseeOf(const QString &content, const OperativeClause &clause) const
    {
        const QString words = content.mid(clause.bodyStart, clause.end - clause.bodyStart);
        if (clause.verb.group == OperativeVerb::Class::Deciding)
            return chargedBy(words);
        static const QRegularExpression until = pattern(u"^(?:,[^,]{0,80},)?\\s*(?:that\\s+)?(.{2,400}?)(?:,?\\s+(?:to|not\\s+to)\\s+(?:"_s + kInfinitive
            + u")\\b|:|,\\s+(?:in|within|when|while|with|through|upon|following|after|on|during|by|as|at|if|building|using|taking|pursuant|under|"_s
              u"without|for|including|subject|drawing|inter)\\b|\\s+(?:should|shall)\\s|,\\s+to\\b|\\s+to:|\\s+to\\s+an?\\s)"_s);
        const QRegularExpressionMatch match = until.match(words);
        QString addressee = match.captured(1).simplified();
        // "Reiterates its request to the Office".
        static const QRegularExpression adverb = pattern(u"\\s+(?:also|further|again)$"_s);
        addressee.remove(adverb);
        return addressee.startsWith(u"to the ") ? addressee.mid(3) : addressee;
    }

    QString chargedBy(const QString &words) const
    {
        static const QRegularExpression subject = pattern(u"^,?\\s*(?:[^,]{0,40},\\s*)?that\\s+(.{2,200}?)\\s+(?:shall|should|will|is to)\\b"_s);
        static const QRegularExpression made = pattern(u"^\\s+to\\s+(?:urgently\\s+|further\\s+)?(?:establish|extend|renew|create|appoint|continue),?\\s+(?:for\\s+[a-z ]{1,40}?(?:years?|months?),?\\s+)?"_s
                                                       u"(?:the\\s+mandate\\s+of\\s+)?(.{2,300}?)(?:,|;|:|\\s+for\\s+(?:a|an|one|another)\\b|\\s+comprising|\\s+with\\s+the|\\s+as\\s+set|\\s+until|$)"_s);
        for (const QRegularExpression &each : {subject, made}) {
            const QRegularExpressionMatch match = each.match(words);
            static const QRegularExpression occasion = pattern(u"\\b(?:discussion|dialogue|workshop|consultation|debate|panel)\\b"_s);
            if (match.hasMatch() && !occasion.match(match.captured(1)).hasMatch())
                return match.captured(1).simplified();
        }
        return u"the "_s + QString::fromUtf8(model::bodyName(m_body));
    }

    static bool isOfStates(const QString &addressee)
    {
        static const QRegularExpression states = pattern(u"^(?:all\\s+|the\\s+|other\\s+|Member\\s+|both\\s+|those\\s+)*(?:relevant\\s+|concerned\\s+)?(?:Member\\s+)?(?:States?|(?:Federal\\s+)?Governments?|stakeholders|"_s
                                                         u"parties|countries|authorities|[A-Z][a-z]+\\s+authorities|Governments?\\s+of|de\\s+facto)\\b"_s);
        if (states.match(addressee).hasMatch())
            return true;
        const QList<Mention> named = mentionsIn(addressee, u"en"_s);
        return !named.isEmpty() && named.first().kind == model::RecordKind::State && named.first().start == 0;
    }

    const model::ReadText &m_read;
    model::Body m_body;
    std::optional<Chapeau> m_chapeau;
    QList<model::Mandate> m_mandates;
};

}

QList<model::Mandate> mandatesIn(const model::ReadText &read)
{
    return MandateReader(read).run();
}

}
