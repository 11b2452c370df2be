// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "aknsymbol.h"

#include <core/model/symbol.h>

#include <QRegularExpression>

namespace formats {

using namespace Qt::StringLiterals;

namespace {

// The number that is said aloud, "57/12", "ES-11/6" or "2722", without a part letter or a year.
QString shortNumber(QStringView text)
{
    static const QRegularExpression pattern(u"(?:ES-|S-)?\\d+/\\d+|\\b\\d{1,4}(?=\\s*[(（])|^\\d{1,4}$"_s);
    return pattern.matchView(text).captured();
}

QString numberOfSymbol(const QString &symbol)
{
    const qsizetype at = symbol.indexOf(u"RES/"_s);
    return at < 0 ? QString() : shortNumber(QStringView(symbol).sliced(at + 4));
}

QString numberOfTitle(const Node &document)
{
    if (const Node *preface = document.child(u"preface")) {
        const Node *number = preface->find(u"docNumber");
        return number ? shortNumber(number->plainText()) : QString();
    }
    if (const Node *cover = document.child(u"coverPage")) {
        for (const Node *title : cover->findAll(u"docTitle")) {
            if (title->attribute(u"refersTo") == "#resolutionNumber"_L1)
                return shortNumber(title->plainText());
        }
    }
    return {};
}

QString numberOfFileName(const QString &fileName)
{
    static const QRegularExpression session(u"^A_(?:HRC_)?RES_((?:ES-|S-)?\\d+)_(\\d+)"_s);
    static const QRegularExpression council(u"^S_RES[_-](\\d+)"_s);
    if (const QRegularExpressionMatch match = session.matchView(fileName); match.hasMatch())
        return match.captured(1) + u'/' + match.captured(2);
    return council.matchView(fileName).captured(1);
}

QString numberOfAddress(const Node &document)
{
    const Node *work = document.find(u"FRBRWork");
    const Node *uri = work ? work->child(u"FRBRuri") : nullptr;
    if (!uri)
        return {};
    static const QRegularExpression council(u"/unsc/[^/]*/(\\d+)-\\d{4}/?$"_s);
    static const QRegularExpression session(u"/([^/]*\\d+)-(\\d+)[A-Z]?/?$"_s);
    const QString value = uri->attribute(u"value");
    if (const QRegularExpressionMatch match = council.matchView(value); match.hasMatch())
        return match.captured(1);
    const QRegularExpressionMatch match = session.matchView(value);
    return match.hasMatch() ? match.captured(1) + u'/' + match.captured(2) : QString();
}

// The number that most of the witnesses tell; the first of them where all differ.
QString majority(const QStringList &witnesses)
{
    QString best;
    qsizetype votes = 0;
    for (const QString &witness : witnesses) {
        const qsizetype count = witnesses.count(witness);
        if (!witness.isEmpty() && count > votes) {
            best = witness;
            votes = count;
        }
    }
    return best;
}

QString coverSymbol(const Node &document)
{
    const Node *cover = document.child(u"coverPage");
    if (!cover)
        return {};
    for (const Node *number : cover->findAll(u"docNumber")) {
        if (number->attribute(u"refersTo") == "#symbol"_L1)
            return number->plainText();
    }
    return {};
}

// The year of the title where there is one, else that of the adoption.
QString withYear(const Node &document, const QString &number, const QDate &date)
{
    static const QRegularExpression year(u"\\((\\d{4})\\)"_s);
    const Node *cover = document.child(u"coverPage");
    const Node *title = cover ? cover->find(u"docTitle") : nullptr;
    const QString printed = title ? year.matchView(title->plainText()).captured(1) : QString();
    return u"%1 (%2)"_s.arg(number, printed.isEmpty() ? QString::number(date.year()) : printed);
}

}

void decideSymbol(const Node &document, const Input &input, model::Record &work)
{
    const QString cover = coverSymbol(document);
    const QString onCover = numberOfSymbol(cover);
    const QString inName = numberOfFileName(input.fileName);
    QStringList witnesses{onCover, numberOfTitle(document), inName};
    QString number = majority(witnesses);
    if (!number.isEmpty() && witnesses.count(number) == 1) {
        witnesses.append(numberOfAddress(document));
        number = majority(witnesses);
    }
    QString symbol = cover;
    if (!number.isEmpty() && !onCover.isEmpty() && number != onCover) {
        const QString stem = cover.left(cover.indexOf(u"RES/"_s) + 4);
        symbol = stem + (stem == "S/RES/"_L1 ? withYear(document, number, work.date) : number);
        work.fields.insert("symbol_on_cover"_L1, cover);
    }
    if (!number.isEmpty() && !inName.isEmpty() && inName != number)
        work.fields.insert("symbol_in_file_name"_L1, inName);
    std::optional<model::Symbol> parsed = model::Symbol::parse(symbol);
    if (symbol.isEmpty() || (!parsed && number.isEmpty()))
        parsed = model::Symbol::fromFileName(input.fileName);
    work.symbol = parsed ? parsed->display() : symbol;
    work.symbolKey = parsed ? parsed->key() : QString(symbol).remove(u' ').toUpper();
    work.body = parsed ? model::bodyCode(parsed->body()) : QString();
    work.session = parsed ? parsed->session() : QString();
}

}
