// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/library/listcolumns.h>
#include <presentation/library/recordlistfilter.h>
#include <presentation/library/recordlistmodel.h>
#include <presentation/settings/settings.h>
#include <presentation/shared/listroles.h>
#include <presentation/shared/tabletext.h>

#include <testdata.h>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using presentation::RecordListModel;

/// Lists as tables: columns of a kind, sorting, and what leaves the program.
class TestTables : public QObject
{
    Q_OBJECT

private slots:
    // The C locale knows no rules.
    void initTestCase() { QLocale::setDefault(QLocale(u"en"_s)); }

    void aKindBringsItsFields()
    {
        RecordListModel model;
        QAbstractItemModelTester tester(&model);
        model.setKey(presentation::NavigationTarget::ofKind(model::RecordKind::Person));
        const int post = model.columnNamed(u"fields.post"_s);
        QVERIFY(post > RecordListModel::Imported);
        QCOMPARE(model.columnName(post), u"fields.post"_s);
        QCOMPARE(model.headerData(post, Qt::Horizontal, Qt::DisplayRole).toString(), u"Post"_s);
        QVERIFY(model.columns().contains(post));
        model.setRows({person(1, u"Amara"_s, u"Rapporteur"_s), person(2, u"Bo"_s, u"Ambassador"_s)});
        QCOMPARE(model.index(0, post).data().toString(), u"Rapporteur"_s);
        QVERIFY(model.rank(1, post) < model.rank(0, post));
        QCOMPARE(model.columnNamed(u"fields.nonsense"_s), -1);
        model.setKey(presentation::NavigationTarget::ofKind(model::RecordKind::Document));
        QCOMPARE(model.columnNamed(u"fields.post"_s), -1);
        QVERIFY(model.columnNamed(u"fields.document_type"_s) > 0);
        for (int column = 0; column < model.columnCount(); ++column)
            QCOMPARE(model.columnNamed(model.columnName(column)), column);
    }

    void everyColumnSorts()
    {
        RecordListModel model;
        model.setKey(presentation::NavigationTarget::ofKind(model::RecordKind::Document));
        QList<model::RecordRow> rows;
        for (int at = 0; at < 40; ++at) {
            model::RecordRow row;
            row.record.id = base::RecordId(at + 1);
            row.record.name = u"Part %1"_s.arg((at * 7) % 40);
            row.record.symbol = u"A/HRC/RES/57/%1"_s.arg((at * 11) % 40 + 1);
            row.record.session = QString::number(at % 3);
            row.record.date = QDate(2024, 1, 1).addDays((at * 13) % 40);
            row.citedBy = (at * 3) % 40;
            row.imported = QDateTime(row.record.date, QTime(), QTimeZone::UTC);
            rows.append(row);
        }
        model.setRows(rows);
        presentation::RecordListFilter filter;
        filter.setSourceModel(&model);
        const auto first = [&](int column, Qt::SortOrder order) {
            filter.sort(column, order);
            return filter.index(0, column).data().toString();
        };
        QCOMPARE(first(RecordListModel::Title, Qt::AscendingOrder), u"Part 0"_s);
        QCOMPARE(first(RecordListModel::Title, Qt::DescendingOrder), u"Part 39"_s); // By value, not by letter.
        QCOMPARE(first(RecordListModel::Symbol, Qt::AscendingOrder), u"A/HRC/RES/57/1"_s);
        QCOMPARE(first(RecordListModel::Symbol, Qt::DescendingOrder), u"A/HRC/RES/57/40"_s);
        QCOMPARE(first(RecordListModel::CitedBy, Qt::DescendingOrder), u"39"_s);
        QCOMPARE(first(RecordListModel::Session, Qt::DescendingOrder), u"2"_s);
        filter.sort(RecordListModel::Date);
        for (int row = 1; row < filter.rowCount(); ++row)
            QVERIFY(model.row(filter.mapToSource(filter.index(row - 1, 0)).row()).record.date <= model.row(filter.mapToSource(filter.index(row, 0)).row()).record.date);
        filter.sort(RecordListModel::Imported, Qt::DescendingOrder);
        QCOMPARE(model.row(filter.mapToSource(filter.index(0, 0)).row()).record.date, QDate(2024, 1, 1).addDays(39));
        // New rows are ranked anew; alike rows share a rank.
        model.setRows({rows.at(3), rows.at(0), rows.at(3)});
        QCOMPARE(model.rank(0, RecordListModel::Title), model.rank(2, RecordListModel::Title));
        QCOMPARE(filter.rowCount(), 3);
    }

    void columnsAreKeptForEachList()
    {
        presentation::Settings settings;
        presentation::ListColumns chosen;
        chosen.shown = QStringList {u"fields.post"_s, u"citedBy"_s};
        chosen.sortedBy = u"citedBy"_s;
        chosen.order = Qt::DescendingOrder;
        chosen.keep(settings, u"people"_s);
        const auto kept = presentation::ListColumns::of(settings, u"people"_s);
        QCOMPARE(kept.shown, chosen.shown);
        QCOMPARE(kept.sortedBy, chosen.sortedBy);
        QCOMPARE(kept.order, chosen.order);
        QVERIFY(presentation::ListColumns::of(settings, u"events"_s).shown.isEmpty());
        settings.setValue(presentation::Setting::ListColumns, QByteArray("nonsense"));
        QVERIFY(presentation::ListColumns::of(settings, u"people"_s).shown.isEmpty());
    }

    void aTableLeavesTheProgram()
    {
        const presentation::TableText table {{u"Title"_s, u"Symbol"_s}, {{u"Lamps, and \"quays\""_s, u"A/1"_s}, {u"=SUM(A1)"_s, u"two\nlines"_s}, {u"حق <b>"_s, u""_s}}};
        QCOMPARE(table.asTabs().split(u'\n').size(), 4);
        QCOMPARE(table.asTabs().section(u'\n', 2, 2), u"=SUM(A1)\ttwo lines"_s);
        QVERIFY(table.asCsv().startsWith(u"Title,Symbol\r\n"));
        QVERIFY(table.asCsv().contains(u"\"Lamps, and \"\"quays\"\"\""));
        QVERIFY(!table.asCsv().contains(u"\n=SUM")); // No formula.
        QVERIFY(table.asHtml().contains(u"<td dir=\"rtl\">حق &lt;b&gt;</td>"));
        const std::unique_ptr<QMimeData> data(table.asMimeData());
        QVERIFY(data->hasHtml() && data->hasText());
    }

    /// Rows of two lines: what is empty in all of them is no column, and a row in another one says so.
    void anyListIsATable()
    {
        QStandardItemModel rows;
        const auto item = [](const QString &name, const QString &details, const QString &note = {}) {
            auto *made = new QStandardItem(name);
            made->setData(details, presentation::SubtitleRole);
            made->setData(note, presentation::TrailingRole);
            return made;
        };
        QStandardItem *outer = item(u"Lamps"_s, u"Document · \u2068A/1\u2069"_s);
        outer->appendRow(item(u"=quay"_s, u"Paragraph"_s));
        rows.appendRow(outer);
        const QStringList headings {u"Name"_s, u"Details"_s, u"Note"_s};
        const QModelIndexList both {outer->index(), outer->child(0)->index()};
        const auto table = presentation::TableText::ofLines(both, headings);
        QCOMPARE(table.asCsv(), u"Name,Details\r\nLamps,Document · A/1\r\nLamps / =quay,Paragraph\r\n"_s);
        rows.appendRow(item(u"Ports"_s, QString(), u"7"_s));
        QCOMPARE(presentation::TableText::ofLines({rows.index(1, 0)}, headings).asTabs(), u"Name\tNote\nPorts\t7"_s);
        QTemporaryDir folder;
        VERIFY_RESULT(table.saveCsv(folder.filePath(u"list.csv"_s)));
        QFile file(folder.filePath(u"list.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll().sliced(3)), table.asCsv());
        QVERIFY(!table.saveCsv(folder.filePath(u"nowhere/list.csv"_s)));
    }

private:
    static model::RecordRow person(qint64 id, const QString &name, const QString &post)
    {
        model::RecordRow row;
        row.record.id = base::RecordId(id);
        row.record.kind = model::RecordKind::Person;
        row.record.name = name;
        row.record.fields = {{u"post"_s, post}};
        return row;
    }
};

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
