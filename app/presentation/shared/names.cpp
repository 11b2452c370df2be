// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include <analysis/recognition/states.h>
#include <core/base/privatelock.h>
#include <core/model/symbol.h>
#include <core/model/link.h>
#include <core/text/datewords.h>
#include <core/text/languagenames.h>
#include <presentation/settings/language.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace presentation::names {

namespace {

QString translate(const char *context, const char *source)
{
    return QCoreApplication::translate(context, source);
}

QString isolatedAs(const QString &text, bool isRightToLeft)
{
    constexpr char16_t kLeftToRight = 0x2066;
    constexpr char16_t kRightToLeft = 0x2067;
    constexpr char16_t kEnd = 0x2069;
    return QChar(isRightToLeft ? kRightToLeft : kLeftToRight) + text + QChar(kEnd);
}

QString englishOrdinal(int number)
{
    const int last = number % 10;
    const bool teen = number / 10 % 10 == 1;
    const QString ending = teen ? u"th"_s : last == 1 ? u"st"_s : last == 2 ? u"nd"_s : last == 3 ? u"rd"_s : u"th"_s;
    return QString::number(number) + ending;
}

}

QString record(const model::Record &record)
{
    if (record.kind == model::RecordKind::State && !record.symbolKey.isEmpty()) {
        const QString name = recognition::stateName(record.symbolKey, Language::current());
        if (!name.isEmpty() && name != record.symbolKey)
            return name;
    }
    return record.name.isEmpty() ? record.symbol : record.name;
}

QString shortName(const model::Record &record)
{
    // The "symbol" of a State is its code.
    const std::optional<model::Symbol> symbol = record.kind == model::RecordKind::Document ? model::Symbol::parse(record.symbol) : std::nullopt;
    return symbol ? isolated(symbol->shortForm()) : names::record(record);
}

QString kind(model::RecordKind kind)
{
    switch (kind) {
    case model::RecordKind::Document:
        return QCoreApplication::translate("Names", "Documents");
    case model::RecordKind::Event:
        return QCoreApplication::translate("Names", "Events");
    case model::RecordKind::Person:
        return QCoreApplication::translate("Names", "People");
    case model::RecordKind::Organisation:
        return QCoreApplication::translate("Names", "Organisations");
    case model::RecordKind::State:
        //: Member States, countries.
        return QCoreApplication::translate("Names", "States");
    case model::RecordKind::Body:
        //: Bodies of the United Nations: councils, committees.
        return QCoreApplication::translate("Names", "Bodies");
    case model::RecordKind::Theme:
        return QCoreApplication::translate("Names", "Themes");
    }
    Q_UNREACHABLE_RETURN({});
}

QString oneOfKind(model::RecordKind kind)
{
    switch (kind) {
    case model::RecordKind::Document:
        //: A document, said of a single record in a list.
        return QCoreApplication::translate("Names", "Document");
    case model::RecordKind::Event:
        //: An event, said of a single record in a list.
        return QCoreApplication::translate("Names", "Event");
    case model::RecordKind::Person:
        //: A person, said of a single record in a list.
        return QCoreApplication::translate("Names", "Person");
    case model::RecordKind::Organisation:
        //: An organisation, said of a single record in a list.
        return QCoreApplication::translate("Names", "Organisation");
    case model::RecordKind::State:
        //: A Member State or another country, said of a single record in a list.
        return QCoreApplication::translate("Names", "State");
    case model::RecordKind::Body:
        //: A body of the United Nations, said of a single record in a list.
        return QCoreApplication::translate("Names", "Body");
    case model::RecordKind::Theme:
        //: A theme, said of a single record in a list.
        return QCoreApplication::translate("Names", "Theme");
    }
    Q_UNREACHABLE_RETURN({});
}

QString kindIcon(model::RecordKind kind)
{
    switch (kind) {
    case model::RecordKind::Document:
        return u"documentation"_s;
    case model::RecordKind::Event:
        return u"view-calendar-day"_s;
    case model::RecordKind::Person:
        return u"user-identity"_s;
    case model::RecordKind::Organisation:
        return u"view-bank"_s;
    case model::RecordKind::State:
        return u"globe"_s;
    case model::RecordKind::Body:
        return u"group"_s;
    case model::RecordKind::Theme:
        return u"tag-symbolic"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString body(const QString &code)
{
    const model::Body body = model::bodyOfCode(code);
    if (body == model::Body::Unknown) {
        //: Documents that name no body.
        return QCoreApplication::translate("Names", "Other");
    }
    return translate("Body", model::bodyName(body));
}

QString relation(const QString &name, model::LinkEnd end)
{
    const model::Relation relation = model::relation(name);
    return QCoreApplication::translate("Relation", end == model::LinkEnd::From ? relation.forward : relation.backward);
}

QString attribution(model::Attribution attribution)
{
    switch (attribution) {
    case model::Attribution::OnTheRecord:
        //: Of words that somebody said: they may be used with the name.
        return QCoreApplication::translate("Names", "On the record");
    case model::Attribution::ChathamHouse:
        //: Of words that somebody said: they may be used, but without the name.
        return QCoreApplication::translate("Names", "Chatham House Rule");
    case model::Attribution::NeedsClearance:
        //: Of words that somebody said: somebody has to agree before they are used.
        return QCoreApplication::translate("Names", "Needs clearance");
    }
    Q_UNREACHABLE_RETURN({});
}

QString passageKind(model::PassageKind kind)
{
    switch (kind) {
    case model::PassageKind::Cover:
        return QCoreApplication::translate("Names", "Covers");
    case model::PassageKind::Title:
        return QCoreApplication::translate("Names", "Titles");
    case model::PassageKind::Formula:
        //: "The Human Rights Council," at the start of a resolution.
        return QCoreApplication::translate("Names", "Enacting formulas");
    case model::PassageKind::Preambular:
        return QCoreApplication::translate("Names", "Preambular paragraphs");
    case model::PassageKind::Operative:
        return QCoreApplication::translate("Names", "Operative paragraphs");
    case model::PassageKind::SubParagraph:
        return QCoreApplication::translate("Names", "Subparagraphs");
    case model::PassageKind::Heading:
        return QCoreApplication::translate("Names", "Headings");
    case model::PassageKind::Footnote:
        return QCoreApplication::translate("Names", "Footnotes");
    case model::PassageKind::Annex:
        return QCoreApplication::translate("Names", "Annexes");
    case model::PassageKind::Vote:
        return QCoreApplication::translate("Names", "Votes");
    case model::PassageKind::Body:
        return QCoreApplication::translate("Names", "Other paragraphs");
    }
    Q_UNREACHABLE_RETURN({});
}

QString session(const QString &session)
{
    bool isNumber = false;
    const int number = session.toInt(&isNumber);
    if (isNumber && number >= 1900)
        return session;
    if (session.isEmpty())
        return QCoreApplication::translate("Names", "No session");
    if (isNumber && Language::current() == "en"_L1)
        return englishOrdinal(number) + u" session"_s;
    //: A session of a body: %1 is its number ("57", "S-30").
    return QCoreApplication::translate("Names", "Session %1").arg(isolated(session));
}

QString meeting(const QString &printed)
{
    static const QRegularExpression form(u"^(\\d+)(?:st|nd|rd|th) (plenary )?meeting$"_s);
    const QRegularExpressionMatch match = form.match(printed);
    if (!match.hasMatch() || Language::current() == "en"_L1)
        return printed;
    //: A meeting of a body at which a text was adopted: %1 is its number.
    return (match.hasCaptured(2) ? QCoreApplication::translate("Names", "Plenary meeting %1")
                                 //: A meeting of a body at which a text was adopted: %1 is its number.
                                 : QCoreApplication::translate("Names", "Meeting %1"))
        .arg(isolated(match.captured(1)));
}

QString date(QDate date)
{
    return text::dateWords(date, Language::current());
}

QString aboutDay(QDate date)
{
    //: An estimated day, which follows from a session or a year and not from a date in the text: %1 is a month, "September 2026".
    return date.isValid() ? QCoreApplication::translate("Names", "about %1").arg(text::monthWords(date, Language::current())) : QString();
}

QString moment(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    //: A moment: %1 is the day, %2 the hour.
    return QCoreApplication::translate("Names", "%1, %2").arg(date(local.date()), QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString languages(const QStringList &codes)
{
    return codes.join(u", "_s);
}

QString isolated(const QString &text)
{
    // Numbers and signs alone go from left to right, as symbols do.
    return text.isEmpty() ? QString() : isolatedAs(text, text.isRightToLeft());
}

QString subtitle(const QStringList &parts)
{
    // In a window from right to left each part keeps its own direction, whatever stands beside it, and the first one stands on the right.
    const bool isMixed = text::isRightToLeft(Language::current());
    QStringList present;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            present.append(isMixed ? isolated(part) : part);
    }
    const QString line = present.join(u" · "_s);
    return isMixed && present.size() > 1 ? isolatedAs(line, true) : line;
}

QString cause(const base::Error &error)
{
    return translate("Error", base::causeOf(error));
}

QString remedy(const base::Error &error)
{
    if (error.code == base::ErrorCode::ProgramMissing && error.detail.startsWith("tesseract"_L1)) {
        //: %1 is a package of a Linux distribution.
        return QCoreApplication::translate("Error", "Install the package %1, then read the scan again.").arg(isolated(error.detail));
    }
    if (error.code == base::ErrorCode::ProgramMissing && !error.detail.isEmpty()) {
        //: %1 is a program, LibreOffice.
        return QCoreApplication::translate("Error", "Install %1, or save the file as DOCX or PDF and import that.")
            .arg(isolated(error.detail));
    }
    return translate("Error", base::remedyOf(error));
}

QString remark(const QString &code)
{
    static constexpr std::array kRemarks {
        std::pair {"scanned", QT_TRANSLATE_NOOP("Remark", "The file holds pictures of pages, no text.")},
        std::pair {"unknown-letters",
            QT_TRANSLATE_NOOP("Remark", "Some pages have a font that does not say which letters its shapes are; that text is left out. Recognise the text (OCR) to have it.")},
        std::pair {"ocr", QT_TRANSLATE_NOOP("Remark", "The text was recognised from pictures: compare it with the pages.")},
        std::pair {"tracked-changes", QT_TRANSLATE_NOOP("Remark", "The file has tracked changes; the text is as they leave it.")},
        std::pair {"original-mended", QT_TRANSLATE_NOOP("Remark", "The library had lost its copy of this file, or it was altered: it is back.")},
        std::pair {"other-content", QT_TRANSLATE_NOOP("Remark", "The file is not what its name says: compare the text with the document.")},
        std::pair {"converted", QT_TRANSLATE_NOOP("Remark", "The file was converted by another program to be read.")},
        //: Of a file that was to be imported. A bundle holds documents and annotations of another library.
        std::pair {"bundle", QT_TRANSLATE_NOOP("Remark", "This is a bundle: drop it on the window by itself to merge it with the library; unpack it first where it lies in an archive.")},
        //: Of a web page: menus and the like.
        std::pair {"left-out", QT_TRANSLATE_NOOP("Remark", "More than a tenth of the file’s words were left out: look at what was left out.")},
    };
    if (const QString set = code.section(u':', 1); code.startsWith("guessed-charset:"_L1)) {
        //: %1 is a character set, windows-1256.
        return QCoreApplication::translate("Remark", "The file does not name its character set; it was read as %1. If letters look wrong, save it as UTF-8 and import it again.")
            .arg(isolated(set));
    }
    for (const auto &[known, words] : kRemarks) {
        if (code == QLatin1StringView(known))
            return translate("Remark", words);
    }
    return code;
}

QCollator collator()
{
    QCollator collator {QLocale()};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

}
