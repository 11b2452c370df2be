// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/actions/actionregistry.h>
#include <presentation/actions/quickopenmodel.h>
#include <presentation/settings/language.h>
#include <presentation/shared/listroles.h>

#include <testdata.h>

#include <QAbstractItemModelTester>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QList<QStringList> rowsOf(const QString &name)
{
    QFile file(testdata::fixture(u"gui/"_s + name));
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(1))
        rows.append(line.split(u'\t'));
    return rows;
}

model::Record record(qint64 id, const QStringList &cells)
{
    model::Record made;
    made.id = base::RecordId(id);
    made.kind = model::recordKindOfName(cells.value(0).toLower());
    made.symbolKey = cells.value(1);
    made.name = cells.value(2);
    if (made.kind == model::RecordKind::Document)
        made.symbol = made.symbolKey;
    for (const auto &[field, column] : {std::pair(u"name_fr"_s, 3), std::pair(u"name_ar"_s, 4)}) {
        if (!cells.value(column).isEmpty())
            made.fields.insert(field, cells.value(column));
    }
    return made;
}

}

/// What stands first in quick open: names and half-names as people type them, in three languages.
class TestQuickOpen : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QList<QStringList> rows = rowsOf(u"quickopen-records.tsv"_s);
        for (const QStringList &cells : rows) {
            m_records.append(record(m_records.size() + 1, cells));
            m_keys.insert(m_records.last().id, m_records.last().symbolKey);
        }
        QVERIFY(m_records.size() > 30);
    }

    void bestStandsFirst_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        const QList<QStringList> rows = rowsOf(u"quickopen.tsv"_s);
        QVERIFY(rows.size() > 40);
        for (const QStringList &cells : rows)
            QTest::addRow("%s: %s", qPrintable(cells.value(0)), qPrintable(cells.value(1))) << cells.value(0) << cells.value(1) << cells.value(2);
    }

    void bestStandsFirst()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, typed);
        QFETCH(const QString, first);
        m_language.choose(language);
        QObject window;
        const presentation::ActionRegistry actions(m_settings, &window);
        presentation::QuickOpenModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRecords(m_records);
        model.setCommands(actions);
        model.setTyped(typed);
        QStringList shown;
        for (int row = 0; row < std::min(3, model.rowCount()); ++row)
            shown.append(keyOf(model.index(row)));
        QVERIFY2(shown.value(0, u"-"_s) == first, qPrintable(typed + u" offers "_s + shown.join(u", "_s)));
        if (typed.startsWith(u'>')) {
            for (int row = 0; row < model.rowCount(); ++row)
                QVERIFY(!model.index(row).data(presentation::QuickOpenModel::ActionRole).toString().isEmpty());
        }
    }

    void aParagraphIsFoundByItsAddress()
    {
        presentation::QuickOpenModel model;
        model.setRecords(m_records);
        for (const QString &typed : {u"A/HRC/RES/92/12 op8a"_s, u"92/12 OP 8 (a)"_s, u"a/hrc/res/92/12  OP8(a)"_s}) {
            model.setTyped(typed);
            QVERIFY2(model.rowCount() > 0, qPrintable(typed));
            QCOMPARE(m_keys.value(model.entry(model.index(0)).record.id), u"A/HRC/RES/92/12"_s);
            QCOMPARE(model.entry(model.index(0)).address.text(), u"OP8 (a)"_s);
            QVERIFY(model.index(0).data(presentation::SubtitleRole).toString().contains(u"OP8"));
        }
        for (const QString &typed : {u"92/12"_s, u"smart op8"_s, u"dark season 2024"_s}) {
            model.setTyped(typed);
            for (int row = 0; row < model.rowCount(); ++row)
                QVERIFY(model.entry(model.index(row)).address.isEmpty());
        }
    }

    void packsAndSavedSearchesAreFound()
    {
        application::Openables openables;
        openables.records = m_records;
        model::Pack pack;
        pack.id = base::PackId(3);
        pack.title = u"Brief for the sixtieth session"_s;
        openables.packs.append(pack);
        openables.searches.append({5, u"Dark skies"_s, u"dark"_s, 0, 0});
        presentation::QuickOpenModel model;
        QAbstractItemModelTester tester(&model);
        model.setEntries(presentation::quickOpenEntries(openables));
        model.setTyped(u"sixtieth"_s);
        QCOMPARE(model.entry(model.index(0)).kind, presentation::QuickOpenEntry::Kind::Pack);
        QCOMPARE(model.entry(model.index(0)).id, 3);
        model.setTyped(u"dark sk"_s);
        QCOMPARE(model.entry(model.index(0)).kind, presentation::QuickOpenEntry::Kind::Search);
        QCOMPARE(model.entry(model.index(0)).id, 5);
    }

    void dossiersAreFound()
    {
        application::Openables openables;
        openables.records = m_records;
        openables.dossiers.append({model::DossierId(4), {}, u"Sixtieth session"_s, 0});
        presentation::QuickOpenModel model;
        model.setEntries(presentation::quickOpenEntries(openables));
        model.setTyped(u"sixt"_s);
        const presentation::QuickOpenEntry entry = model.entry(model.index(0));
        QCOMPARE(entry.kind, presentation::QuickOpenEntry::Kind::Dossier);
        QCOMPARE(entry.id, 4);
        QCOMPARE(entry.text(), u"Sixtieth session"_s);
        QVERIFY(!entry.trailing().isEmpty() && !entry.icon().isEmpty());
    }

    void whatWasReadLastComesFirstAmongEquals()
    {
        const auto first = [this](const QList<base::RecordId> &lately, const QString &typed) {
            presentation::QuickOpenModel model;
            model.setEntries(presentation::quickOpenEntries({m_records, {}, {}, lately}));
            model.setTyped(typed);
            return keyOf(model.index(0));
        };
        const base::RecordId neighbours = m_keys.key(u"A/HRC/RES/91/12"_s);
        const base::RecordId papua = m_keys.key(u"PNG"_s);
        QVERIFY(neighbours.isValid() && papua.isValid());
        QCOMPARE(first({}, u"local gov"_s), u"local"_s);
        QCOMPARE(first({neighbours}, u"local gov"_s), u"A/HRC/RES/91/12"_s); // Both begin so.
        QCOMPARE(first({papua}, u"guinea"_s), u"GIN"_s);            // The exact name stays first.
    }

private:
    QString keyOf(const QModelIndex &index) const
    {
        const QString action = index.data(presentation::QuickOpenModel::ActionRole).toString();
        return action.isEmpty() ? m_keys.value(index.data(presentation::QuickOpenModel::RecordRole).value<base::RecordId>()) : action;
    }

    presentation::Settings m_settings;
    presentation::Language m_language {m_settings};
    QList<model::Record> m_records;
    QHash<base::RecordId, QString> m_keys;
};

QTEST_MAIN(TestQuickOpen)
#include "tst_quickopen.moc"
