// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "referenceentry.h"

#include <core/model/symbol.h>

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace formats {

model::Record documentOf(const ReferenceEntry &entry)
{
    model::Record document;
    document.kind = model::RecordKind::Document;
    document.name = entry.title.simplified();
    document.session = entry.session.simplified();
    document.date = entry.date;
    document.inLibrary = false;
    const auto field = [&document](const QString &name, const QString &value) {
        if (!value.isEmpty())
            document.fields.insert(name, value);
    };
    QString note = entry.note.trimmed();
    const auto keep = [&note](const QString &words) {
        if (const QString plain = words.simplified(); !plain.isEmpty())
            note = note.isEmpty() ? plain : plain + u'\n' + note;
    };
    if (!entry.date.isValid())
        keep(entry.dated);
    const std::optional<model::Symbol> symbol = model::Symbol::parse(entry.number.simplified());
    if (symbol) {
        document.symbol = symbol->display();
        document.symbolKey = symbol->key();
        document.body = model::bodyCode(symbol->body());
        if (document.session.isEmpty())
            document.session = symbol->session();
        if (document.name.isEmpty())
            document.name = document.symbol;
    } else {
        keep(entry.number);
        field(u"author"_s, model::citedAuthorsField(entry.authors));
        field(u"publisher"_s, entry.publisher.simplified());
        field(u"url"_s, entry.url.simplified());
        field(u"reference_type"_s, model::CitedWork::kindName(entry.kind));
        field(u"accessed"_s, entry.accessed.toString(Qt::ISODate));
    }
    for (const auto &[language, title] : entry.otherTitles.asKeyValueRange())
        field(u"name_"_s + language, title);
    field(u"language"_s, entry.language.simplified());
    field(u"abstract"_s, entry.abstract.trimmed());
    field(u"note"_s, note);
    if (!entry.keywords.isEmpty())
        document.fields.insert(u"keywords"_s, QJsonArray::fromStringList(entry.keywords));
    return document;
}

QDate dayOf(const QString &text)
{
    static const QRegularExpression form(u"^\\s*(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)"_s);
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch() ? QDate(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt()) : QDate();
}

QStringList keywordsOf(const QString &text)
{
    QStringList keywords;
    const QStringList parts = text.split(text.contains(u';') ? u';' : u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString keyword = part.simplified(); !keyword.isEmpty() && !keywords.contains(keyword))
            keywords.append(keyword);
    }
    return keywords;
}

QString sessionOf(const QString &text)
{
    static const QString kWord = u"Session "_s;
    return text.startsWith(kWord) ? text.sliced(kWord.size()).trimmed() : QString();
}

}
