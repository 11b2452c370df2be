// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"

#include <analysis/recognition/citations.h>
#include <analysis/recognition/symbols.h>

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

/// Against the citations that the Secretariat linked in resolutions of the General Assembly. The links have three ways of
/// their own, which are counted apart and printed: they lead to the whole of a resolution where the words name a part; they
/// take the Human Rights Council's for the Assembly's, also below session 31, where the Assembly has no such number; and
/// they leave out decisions and most of what is neither the Assembly's nor the Security Council's.
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
    for (const recognition::FoundSymbol &symbol : recognition::findSymbols(text))
        keys.insert(symbol.symbol.key());
    for (const recognition::Citation &citation : recognition::findCitations(text, model::Body::GeneralAssembly)) {
        if (citation.candidates.size() == 1)
            keys.insert(citation.candidates.first().key());
    }
    return keys;
}

/// What the links cover: resolutions of the Assembly and of the Security Council, each as a whole.
QSet<QString> covered(const QSet<QString> &keys)
{
    static const QRegularExpression series(u"^(A/RES/(?:ES-|S-)?(\\d+)/\\d+|A/RES/\\d+(?=[A-Z]?\\()|S/RES/)"_s);
    static const QRegularExpression part(u"(?<=\\d)[A-Z](?:-[A-Z])?(?=$|\\()"_s);
    constexpr int firstSession = 31;
    QSet<QString> result;
    for (const QString &key : keys) {
        const QRegularExpressionMatch match = series.match(key);
        const bool isSpecial = key.contains(u"S-");
        const bool isImpossible = match.hasCaptured(2) && match.captured(2).toInt() < firstSession && !isSpecial;
        if (match.hasMatch() && !isImpossible)
            result.insert(QString(key).remove(part));
    }
    return result;
}

struct Tally {
    qsizetype truth = 0;
    qsizetype given = 0;
    qsizetype right = 0;

    void add(const QSet<QString> &expected, const QSet<QString> &actual)
    {
        truth += expected.size();
        given += actual.size();
        right += (expected & actual).size();
    }
    double recall() const { return double(right) / double(truth); }
    double precision() const { return double(right) / double(given); }
    void print(const char *what) const
    {
        qInfo("%s: %lld linked, %lld found, %lld in both: recall %.3f, precision %.3f", what, qlonglong(truth),
            qlonglong(given), qlonglong(right), recall(), precision());
    }
};

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
    Tally raw;
    Tally explicitly;
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
            raw.add(expected, actual);
            explicitly.add(covered(expected), covered(actual));
            if (expected != actual)
                qInfo().noquote() << QFileInfo(file).fileName() << "missed:" << sorted(expected - actual)
                                  << "more:" << sorted(actual - expected) << '|' << text.left(300);
        }
    }
    raw.print("all links as they are");
    explicitly.print("resolutions of the Assembly and the Security Council");
    QVERIFY(explicitly.truth > 300);
    QVERIFY(raw.recall() > 0.96);
    QVERIFY(raw.precision() > 0.93);
    QVERIFY(explicitly.recall() >= 0.97);
    QVERIFY(explicitly.precision() >= 0.97);
}

QTEST_APPLESS_MAIN(TestCitationTruth)
#include "tst_citationtruth.moc"
