// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablerows.h"

#include <analysis/recognition/proposals.h>
#include <analysis/recognition/rules.h>
#include <analysis/recognition/themematcher.h>
#include <import/formats/reader.h>

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSet>
#include <QtTest>

#include <algorithm>

#include <readfile.h>

using namespace Qt::StringLiterals;

namespace {

/// A claim of a rule, and what a person says of it.
struct Claim {
    QString source;
    QString address;
    QString rule;
    QString target;
    bool isRight = false;
};

struct Count {
    int right = 0;
    int checked = 0;
};

QList<Claim> sample()
{
    QList<Claim> claims;
    for (const QStringList &cells : testdata::tableRows(u"recognise/suggestions.tsv"_s))
        claims.append({cells.at(0), cells.at(1) == u"-" ? QString() : cells.at(1), cells.at(2), cells.at(3), cells.at(4) == u"yes"});
    return claims;
}

QString pathOf(const QString &data, const QString &source)
{
    if (source == u"seed")
        return data + u"/seed/global-cities-hub-hrc57.txt"_s;
    return data
        + u"/unxml/HRCresolutions/%1session/English/%2E.xml"_s.arg(source.section(u'/', 3, 3), QString(source).replace(u'/', u'_'));
}

/// Whether a theme is found in the paragraphs of an address.
bool claimsTheme(const model::ReadText &text, const Claim &claim)
{
    const QList<recognition::ThemeRule> &rules = recognition::shippedThemes();
    static const recognition::ThemeMatcher matcher(rules);
    return std::ranges::any_of(text.passages, [&](const model::Passage &passage) {
        if (passage.address.text() != claim.address)
            return false;
        const QList<recognition::FoundTheme> found = matcher.find(passage.content);
        return std::ranges::any_of(found, [&](const recognition::FoundTheme &theme) { return rules.at(theme.rule).key == claim.target; });
    });
}

/// "discusses this>title:HRC:57:good governance", by rule.
QMap<QString, QStringList> claimsOf(const model::ReadText &text)
{
    QMap<QString, QStringList> claims;
    for (const model::ProposedRelation &relation : recognition::proposals(text).relations) {
        const QString from = relation.from.key.isEmpty() ? u"this"_s : relation.from.key;
        claims[relation.rule.section(u'/', 0, 0)].append(relation.relation + u' ' + from + u'>' + relation.to.key);
    }
    return claims;
}

}

/// How often the suggestions of a rule are right: the figures that "Suggestions" shows.
class TestSuggestions : public QObject
{
    Q_OBJECT

private slots:
    void checkedSample()
    {
        NEEDS_REAL_FILES(data);
        QMap<QString, Count> counts;
        QMap<QString, QStringList> expected;
        const QList<Claim> claims = sample();
        QVERIFY(claims.size() > 60);
        for (const Claim &claim : claims) {
            const model::ReadText &text = textAt(pathOf(data, claim.source));
            QVERIFY2(!text.passages.isEmpty(), qPrintable(claim.source));
            // A claim that the rule does not make any more says nothing of it.
            if (claim.rule == u"theme")
                QVERIFY2(claimsTheme(text, claim), qPrintable(claim.source + u' ' + claim.address));
            else
                expected[claim.rule].append(claim.target);
            counts[claim.rule].right += claim.isRight;
            ++counts[claim.rule].checked;
        }
        // Of the article every claim was looked at: none more, none less.
        const QMap<QString, QStringList> made = claimsOf(textAt(pathOf(data, u"seed"_s)));
        for (const auto &[rule, targets] : expected.asKeyValueRange()) {
            QStringList said = made.value(rule);
            QStringList known = targets;
            said.sort();
            known.sort();
            QCOMPARE(said, known);
        }
        for (const auto &[rule, count] : counts.asKeyValueRange()) {
            qInfo().noquote() << u"%1: right in %2 of %3"_s.arg(rule).arg(count.right).arg(count.checked);
            // What is told of core groups and events was counted over more texts since (tst_prosetruth).
            if (rule == u"coregroup" || rule == u"event")
                continue;
            QCOMPARE(recognition::ruleOf(rule).right, count.right);
            QCOMPARE(recognition::ruleOf(rule).checked, count.checked);
        }
    }

private:
    const model::ReadText &textAt(const QString &path)
    {
        if (!m_texts.contains(path)) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly)) {
                if (auto result = readfile::read({QFileInfo(path).fileName(), file.readAll(), {}}))
                    m_texts.insert(path, result->text);
            }
        }
        return m_texts[path];
    }

    QMap<QString, model::ReadText> m_texts;
};

QTEST_APPLESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
