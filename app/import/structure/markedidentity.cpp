// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markedidentity.h"

#include "formulas.h"

#include <core/model/symbol.h>

#include <QRegularExpression>

namespace structure {

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

QString numberOfFileName(const QString &fileName)
{
    static const QRegularExpression session(u"^A_(?:HRC_)?RES_((?:ES-|S-)?\\d+)_(\\d+)"_s);
    static const QRegularExpression council(u"^S_RES[_-](\\d+)"_s);
    if (const QRegularExpressionMatch match = session.matchView(fileName); match.hasMatch())
        return match.captured(1) + u'/' + match.captured(2);
    return council.matchView(fileName).captured(1);
}

QString numberOfAddress(const QString &address)
{
    static const QRegularExpression council(u"/unsc/[^/]*/(\\d+)-\\d{4}/?$"_s);
    static const QRegularExpression session(u"/([^/]*\\d+)-(\\d+)[A-Z]?/?$"_s);
    if (const QRegularExpressionMatch match = council.matchView(address); match.hasMatch())
        return match.captured(1);
    const QRegularExpressionMatch match = session.matchView(address);
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

// The year of the title where there is one, else that of the adoption.
QString withYear(const QString &number, const QString &printed, const QDate &date)
{
    return u"%1 (%2)"_s.arg(number, printed.isEmpty() ? QString::number(date.year()) : printed);
}

void decideSymbol(const model::MarkedIdentity &identity, const QString &fileName, model::Record &work)
{
    const QString &cover = identity.coverSymbol;
    const QString onCover = numberOfSymbol(cover);
    const QString inName = numberOfFileName(fileName);
    QStringList witnesses{onCover, shortNumber(identity.titleNumber), inName};
    QString number = majority(witnesses);
    if (!number.isEmpty() && witnesses.count(number) == 1) {
        witnesses.append(numberOfAddress(identity.address));
        number = majority(witnesses);
    }
    QString symbol = cover;
    if (!number.isEmpty() && !onCover.isEmpty() && number != onCover) {
        const QString stem = cover.left(cover.indexOf(u"RES/"_s) + 4);
        symbol = stem + (stem == "S/RES/"_L1 ? withYear(number, identity.titleYear, work.date) : number);
        work.fields.insert("symbol_on_cover"_L1, cover);
    }
    if (!number.isEmpty() && !inName.isEmpty() && inName != number)
        work.fields.insert("symbol_in_file_name"_L1, inName);
    std::optional<model::Symbol> parsed = model::Symbol::parse(symbol);
    if (symbol.isEmpty() || (!parsed && number.isEmpty()))
        parsed = model::Symbol::fromFileName(fileName);
    work.symbol = parsed ? parsed->display() : symbol;
    work.symbolKey = parsed ? parsed->key() : QString(symbol).remove(u' ').toUpper();
    work.body = parsed ? model::bodyCode(parsed->body()) : QString();
    // The session of the cover holds where the symbol has none.
    if (parsed && !parsed->session().isEmpty())
        work.session = parsed->session();
}

// Resolutions of the Security Council have a number and no title; some files leave even that line empty, or misprint it.
QString titleOfCouncil(const model::MarkedIdentity &identity, const model::ReadText &result)
{
    const std::optional<model::Symbol> symbol = model::Symbol::parse(result.work.symbol);
    const QString number = symbol ? symbol->shortForm() : result.work.symbol;
    for (const QString &printed : identity.numberTitles) {
        if (printed.contains(number.section(u' ', 0, 0)))
            return printed;
    }
    return councilTitle(result.text.language, number);
}

}

void decideIdentity(const model::MarkedIdentity &identity, const QString &fileName, model::ReadText &result)
{
    decideSymbol(identity, fileName, result.work);
    QString &title = result.text.title;
    if (title.isEmpty())
        title = identity.hasCover && !result.work.symbol.isEmpty() ? titleOfCouncil(identity, result) : identity.alias;
    if (title.isEmpty())
        title = result.work.symbol.isEmpty() ? fileName : result.work.symbol;
    result.work.name = title;
}

}
