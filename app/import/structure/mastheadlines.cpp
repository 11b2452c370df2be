// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mastheadlines.h"

#include <core/text/calendar.h>
#include <core/text/languagenames.h>
#include <core/text/normalised.h>
#include <core/text/ordinals.h>
#include <core/text/patterns.h>

#include <QRegularExpression>
#include <QSet>

#include <array>

namespace structure {

using namespace Qt::StringLiterals;

namespace {

using text::kUnicode;
constexpr qsizetype kLongestLine = 300;

// A masthead has short lines; what is longer is text.
QString folded(const QString &line)
{
    return line.size() <= kLongestLine ? text::fold(line) : QString();
}

struct TypeRow {
    QLatin1StringView type;
    QStringView opening; ///< Folded; a pattern.
};

constexpr std::array kTypes{
    TypeRow{"draft-resolution"_L1,
        u"(?:.*:[*\\s]*)?(?:(?:revised )?draft resolution|projet de resolution(?: revise)?"
        "|proyecto de resolucion(?: revisado)?|(?:пересмотренныи )?проект резолюции|مشروع قرار(?: منقح)?"
        "|(?:订正)?决议草案)\\W{0,3}$"},
    TypeRow{"statement"_L1,
        u"(?:president['’]?s )?statement by the president|statement of the president"
        "|declaration (?:faite par )?(?:de |du |par )?l[ae] president"
        "|declaracion (?:de la |del )?president|заявление председателя|بيان (?:من )?رئيس|.{0,12}主席(?:的)?声明$"},
    TypeRow{"letter"_L1,
        u"(?:identical )?letters? dated|lettres? (?:identiques )?datees?|cartas? (?:identicas )?de fecha"
        "|(?:идентичные )?письм[оа] .{0,30}от"
        "|رسال(?:ه|تان) مورخ|.{0,80}的信$"},
    TypeRow{"note"_L1,
        u"notes? by the|note du|note de l[ae']|nota del? |записка |مذكره (?:من|مقدمه)|.{0,40}的说明$"},
    TypeRow{"report"_L1,
        u"reports? of the|(?:annual|interim|progress|final) report|rapport (?:de|du|annuel|final|interimaire)"
        "|informe (?:de|anual|final|provisional)"
        "|(?:ежегодныи )?доклад |تقرير |.{0,60}(?:的)?报告$"}};

const QRegularExpression &numberPattern()
{
    static const QRegularExpression pattern(
        u"(?<number>\\d{1,4}(?: [A-Z])? ?[(（](?:\\d{4}|(?:E?S-)?[IVXLC]{1,8})[)）]|(?:E?S-)?\\d{1,4}/\\s?\\d{1,4}"
        u"(?: [A-Z](?=[.\\s]))?)"_s,
        kUnicode);
    return pattern;
}

}

QString distributionIn(const QString &line)
{
    static const QRegularExpression pattern(
        u"\\bDistr(?:ibution|ibución)?\\s?[.:]+\\s*(\\p{L}+)"_s, kUnicode | QRegularExpression::CaseInsensitiveOption);
    return line.size() <= kLongestLine ? pattern.matchView(line).captured(1) : QString();
}

QString originalLanguageIn(const QString &line)
{
    static const QRegularExpression pattern(
        u"(?:Original|Язык оригинала|Оригинал|الأصل|原件|原文)\\s?[:：]\\s*(\\p{L}+)"_s,
        kUnicode | QRegularExpression::CaseInsensitiveOption);
    if (line.size() > kLongestLine)
        return {};
    return text::languageOfName(pattern.matchView(line).captured(1));
}

QString languageLine(const QString &line)
{
    static const QSet<QString> names{u"english"_s, u"french"_s, u"spanish"_s, u"russian"_s, u"arabic"_s, u"chinese"_s,
        u"francais"_s, u"espanol"_s, u"русскии"_s, u"عربي"_s, u"العربيه"_s, u"中文"_s, u"anglais"_s, u"ingles"_s};
    return line.size() <= 12 && names.contains(text::fold(line)) ? text::languageOfName(line) : QString();
}

QDate dateLine(const QString &line)
{
    constexpr qsizetype kLongestDate = 60;
    static const QRegularExpression whole(
        u"^(?:\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|\\d{1,2}(?:er|º|°)?\\s?[\\p{L}\\p{M}\\s/]{2,40}\\d{4}"_s
        u"(?:\\s(?:года?|г))?)[.\\s*]*$"_s,
        kUnicode);
    return line.size() <= kLongestDate && whole.matchView(line).hasMatch() ? text::dateIn(line) : QDate();
}

QString sessionIn(const QString &line)
{
    static const QRegularExpression word(
        u"\\bsession\\b|periodo (?:extraordinario )?(?:de emergencia )?de sesiones|сесси[яи]\\b"_s
        u"|دور(?:ه|ته)|届(?:特别|紧急特别)?(?:会议|会)"_s,
        kUnicode);
    static const QRegularExpression emergency(u"emergency|urgence|emergencia|чрезвычаин|طارئه|紧急"_s);
    static const QRegularExpression special(u"special|extraordinai?r|специальн|استثناييه|استثنائيه|特别"_s);
    constexpr qsizetype kLongest = 110;
    if (line.size() > kLongest)
        return {};
    const QString plain = text::fold(line);
    if (!word.match(plain).hasMatch() || plain.contains("organizational"_L1))
        return {};
    const int ordinal = text::ordinalIn(line);
    if (ordinal == 0)
        return {};
    const QString prefix = emergency.match(plain).hasMatch() ? u"ES-"_s
        : special.match(plain).hasMatch()                    ? u"S-"_s
                                                             : QString();
    return prefix + QString::number(ordinal);
}

QString agendaItemIn(const QString &line)
{
    static const QRegularExpression pattern(
        u"^(?:agenda items?|items?(?= [^.]*agenda)|points?(?= [^.]*ordre du jour)|temas?(?= [^.]*(?:agenda|programa))"_s
        u"|пункты?(?= [^.]*повестки)|(?:البند|البنود)(?= [^.]*(?:جدول|الاعمال))|(?:临时)?议程\\*?项目|项目)\\s?"_s
        u"(\\d{1,3}(?: ?\\([a-z]{1,3}\\))*(?:(?:, | and | et | y | и | و ?|、|和)\\d{1,3}(?: ?\\([a-z]{1,3}\\))*)*)"_s,
        kUnicode);
    return pattern.match(folded(line)).captured(1);
}

bool isOrganName(const QString &line)
{
    static const QSet<QString> names = [] {
        constexpr std::array<QStringView, 36> printed{u"United Nations", u"General Assembly", u"Security Council",
            u"Human Rights Council", u"Economic and Social Council", u"Nations Unies", u"Assemblée générale",
            u"Conseil de sécurité", u"Conseil des droits de l'homme", u"Conseil économique et social",
            u"Naciones Unidas", u"Asamblea General", u"Consejo de Seguridad", u"Consejo de Derechos Humanos",
            u"Consejo Económico y Social", u"Организация Объединенных Наций", u"Генеральная Ассамблея",
            u"Совет Безопасности", u"Совет по правам человека", u"Экономический и Социальный Совет", u"الأمم المتحدة",
            u"الجمعية العامة", u"مجلس الأمن", u"مجلس حقوق الإنسان", u"المجلس الاقتصادي والاجتماعي", u"联合国", u"大会",
            u"安全理事会", u"人权理事会", u"经济及社会理事会", u"Official Records", u"Secretariat", u"Secrétariat",
            u"Secretaría", u"Секретариат", u"Commission on Human Rights"};
        QSet<QString> set;
        for (const QStringView name : printed)
            set.insert(text::fold(name));
        return set;
    }();
    QString plain = folded(line);
    // Arabic titles are stretched to fill a line.
    plain.remove(QChar(0x0640));
    return names.contains(plain);
}

bool isSourceReference(const QString &line)
{
    return line.startsWith(u'[') && line.size() <= kLongestLine;
}

QString documentTypeIn(const QString &line)
{
    static const QList<std::pair<QString, QRegularExpression>> types = [] {
        QList<std::pair<QString, QRegularExpression>> list;
        for (const TypeRow &row : kTypes)
            list.append({row.type, QRegularExpression(u"^[*\\s]*(?:%1)"_s.arg(row.opening), kUnicode)});
        return list;
    }();
    const QString plain = folded(line);
    for (const auto &[type, pattern] : types) {
        if (!plain.isEmpty() && pattern.match(plain).hasMatch())
            return type;
    }
    return {};
}

bool namesAuthor(const QString &line)
{
    static const QRegularExpression authors(
        u"secretary-general|secretariat|(?:security|human rights|social) council|general assembly|high commissioner"_s
        u"|special rapporteur|permanent (?:representative|mission)|secretaire general|conseil (?:de securite|des droits)"_s
        u"|assemblee generale|haut-commissaire|rapporteu[rs]e? special|representante? permanente?|secretari[oa] general"_s
        u"|consejo de (?:seguridad|derechos)|asamblea general|alt[oa] comisionad|relator[a]? especial"_s
        u"|генерального секретаря|секретариата|совета безопасности|совета по правам|генеральнои ассамблеи"_s
        u"|верховного комиссара|специального докладчика|постоянного представителя|الامين العام|مجلس الامن"_s
        u"|مجلس حقوق الانسان|الجمعيه العامه|المفوض|المقرر|الامانه العامه|الممثل الدايم|秘书长|秘书处|理事会|高级专员|报告员|常驻代表"_s,
        kUnicode);
    return !documentTypeIn(line).isEmpty() && authors.match(folded(line)).hasMatch();
}

QString sponsorsIn(const QString &line)
{
    constexpr qsizetype kLongestList = 4000;
    constexpr qsizetype kTail = 40;
    const qsizetype colon = std::max(line.lastIndexOf(u':'), line.lastIndexOf(u'：'));
    if (colon < 2 || line.size() > kLongestList || line.size() - colon > kTail)
        return {};
    const QString tail = line.sliced(colon + 1).remove(u'*').trimmed();
    if (!tail.isEmpty() && documentTypeIn(tail) != "draft-resolution"_L1)
        return {};
    QString names = line.first(colon);
    names.remove(u'*').remove(u'＊');
    return names.simplified();
}

QStringList markedSponsorsIn(const QString &line)
{
    if (sponsorsIn(line).isEmpty())
        return {};
    // "Albania,* Austria* and Uruguay:* draft resolution": a mark stands behind its name, and behind the sign that parts it.
    static const QRegularExpression name(u"([^,;،、:：*＊]+?)\\s*[,;،、:：]?\\s*[*＊]"_s, kUnicode);
    static const QRegularExpression conjunction(u"^(?:and|et|y|и|و)\\s+"_s, kUnicode);
    QStringList names;
    for (const QRegularExpressionMatch &match : name.globalMatchView(line))
        names.append(match.captured(1).trimmed().remove(conjunction));
    return names;
}

std::optional<model::Symbol> symbolIn(const QString &line)
{
    // A letter of another script may touch a symbol, so that no word boundary will do.
    static const QRegularExpression candidate(
        u"(?<![A-Za-z0-9/.])[A-ZАСЕ]{1,7}(?:/[A-Za-z0-9.-]+){1,7}(?: ?\\((?:\\d{4}|[IVXLC]+)\\))?"_s);
    if (line.size() > kLongestLine)
        return {};
    if (std::optional<model::Symbol> whole = model::Symbol::parse(line))
        return whole;
    for (const QRegularExpressionMatch &match : candidate.globalMatchView(line)) {
        QString text = match.captured();
        while (text.endsWith(u'.'))
            text.chop(1);
        if (std::optional<model::Symbol> symbol = model::Symbol::parse(text))
            return symbol;
    }
    return {};
}

std::optional<ResolutionNumber> resolutionNumberIn(const QString &line)
{
    static const QRegularExpression opening(
        u"^\\s*"_s + numberPattern().pattern() + u"(?:\\s?[.–—-]+(?=\\s|\\p{L}|$)|(?=\\s|$))"_s, kUnicode);
    static const QRegularExpression named(
        u"^\\W{0,3}(?:[Rr][ée]solution|RESOLUTION|[Rr]esolución|[Рр]езолюция|القرار|第)\\s?"_s
            + numberPattern().pattern(),
        kUnicode);
    constexpr qsizetype kLongestNamed = 80;
    if (line.size() > kLongestLine * 2)
        return {};
    const auto plain = [](QString number) { return number.replace(u"/ "_s, u"/"_s); };
    if (const QRegularExpressionMatch match = opening.matchView(line); match.hasMatch())
        return ResolutionNumber{plain(match.captured(u"number"_s)), match.capturedLength()};
    if (line.size() <= kLongestNamed) {
        if (const QRegularExpressionMatch match = named.matchView(line); match.hasMatch())
            return ResolutionNumber{plain(match.captured(u"number"_s)), 0};
    }
    return {};
}

bool isJobNumber(const QString &line)
{
    static const QRegularExpression pattern(
        u"^\\s*(?:(?:GE|V|HV|NA|LC|LA)\\.\\s?\\d{2}-\\d{4,5}\\s*(?:\\(\\w\\))?|\\d{2}-\\d{5}\\s*(?:\\(\\w\\))?"_s
        u"|\\*\\s?\\d{6,7}\\s?\\*)[\\s\\d/*]{0,40}$"_s);
    return line.size() <= 60 && pattern.matchView(line).hasMatch();
}

}
