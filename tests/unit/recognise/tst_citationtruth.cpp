// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"

#include <recognise/citations.h>
#include <recognise/symbols.h>

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Against the citations that the Secretariat linked in resolutions of the General Assembly.
/// What still differs are faults of the links: Council resolutions linked as the Assembly's, parts left out, decisions
/// never linked.
class TestCitationTruth : public QObject
{
    Q_OBJECT

private slots:
    void assembly();
};

namespace {

/// The symbols that a paragraph's links lead to.
QSet<QString> linked(const QJsonArray &links)
{
    QSet<QString> keys;
    for (const QJsonValue &link : links) {
        const QString path = QUrl::fromPercentEncoding(link.toArray().at(1).toString().toUtf8());
        const QString symbol = path.section(u"undocs.org/"_s, 1).remove(u"en/"_s);
        if (const auto parsed = model::Symbol::parse(symbol))
            keys.insert(parsed->key());
    }
    return keys;
}

QSet<QString> found(const QString &text)
{
    QSet<QString> keys;
    for (const recognise::FoundSymbol &symbol : recognise::findSymbols(text))
        keys.insert(symbol.symbol.key());
    for (const recognise::Citation &citation : recognise::findCitations(text, model::Body::GeneralAssembly)) {
        if (citation.candidates.size() == 1)
            keys.insert(citation.candidates.first().key());
    }
    return keys;
}

QString sorted(const QSet<QString> &keys)
{
    QStringList list(keys.cbegin(), keys.cend());
    list.sort();
    return list.join(u' ');
}

}

void TestCitationTruth::assembly()
{
    NEEDS_REAL_FILES(folder);
    qsizetype truth = 0;
    qsizetype given = 0;
    qsizetype right = 0;
    QDirIterator walk(folder + u"/mandates_un/paragraphs"_s, {u"A_RES_*.json"_s}, QDir::Files);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray paragraphs = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue &paragraph : paragraphs) {
            const QString text = paragraph[u"text"_s].toString();
            const QSet<QString> expected = linked(paragraph[u"links"_s].toArray());
            // Older resolutions were never linked: only a paragraph with links says what is missing and what is too
            // much.
            if (expected.isEmpty())
                continue;
            const QSet<QString> actual = found(text);
            const QSet<QString> both = expected & actual;
            truth += expected.size();
            given += actual.size();
            right += both.size();
            if (both.size() < std::max(expected.size(), actual.size())
                && qEnvironmentVariableIsSet("AIDE_SHOW_DIFFERENCES")) {
                qInfo("%ls\n  missed: %ls\n  extra: %ls\n  %ls", qUtf16Printable(QFileInfo(file).fileName()),
                    qUtf16Printable(sorted(expected - actual)), qUtf16Printable(sorted(actual - expected)),
                    qUtf16Printable(text));
            }
        }
    }
    const double recall = double(right) / double(truth);
    const double precision = double(right) / double(given);
    qInfo("%lld linked, %lld found, %lld in both: recall %.3f, precision %.3f", qlonglong(truth), qlonglong(given),
        qlonglong(right), recall, precision);
    QVERIFY(truth > 400);
    QVERIFY(recall > 0.96);
    QVERIFY(precision > 0.93);
}

QTEST_APPLESS_MAIN(TestCitationTruth)
#include "tst_citationtruth.moc"
