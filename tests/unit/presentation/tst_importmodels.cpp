// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/shared/listroles.h>
#include <presentation/settings/language.h>
#include <presentation/import/importreportmodel.h>
#include <presentation/import/paragraphmodel.h>

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The report of an import, and the paragraphs of a text that is reviewed.
class TestImportModels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reportShowsCauseAndRemedy();
    void reportTellsWhatMoved();
    void reportNamesTheMissingProgram();
    void everyReasonHasWords();
    void reviewedParagraphsKeepTheirDirection();

private:
    QTemporaryDir m_home;
};

void TestImportModels::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
    QLocale::setDefault(presentation::Language::localeOf(u"en"_s));
}

void TestImportModels::reportShowsCauseAndRemedy()
{
    presentation::ImportReportModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model::ImportReport report;
    model::FileOutcome good;
    good.path = u"/somewhere/good.xml"_s;
    good.outcome = model::ImportOutcome::Added;
    model::FileOutcome bad;
    bad.path = u"/somewhere/empty.xml"_s;
    bad.error = base::Error {base::ErrorCode::Empty, bad.path, {}};
    report.outcomes = {good, bad};
    model.setReport(report, presentation::ImportReportModel::Shown::All);
    QCOMPARE(model.rowCount(), 2);
    model.setReport(report, presentation::ImportReportModel::Shown::Failed);
    QCOMPARE(model.rowCount(), 1);
    const QString said = model.index(0).data(presentation::SubtitleRole).toString();
    QVERIFY(said.contains(QString::fromUtf8(base::causeOf(base::ErrorCode::Empty))));
    QVERIFY(said.contains(QString::fromUtf8(base::remedyOf(base::ErrorCode::Empty))));
}

void TestImportModels::reportTellsWhatMoved()
{
    presentation::ImportReportModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model::ImportReport report;
    model::FileOutcome updated;
    updated.path = u"/somewhere/with\nnewline.xml"_s;
    updated.outcome = model::ImportOutcome::Updated;
    updated.record = base::RecordId(7);
    updated.annotations = {{base::AnnotationId(1), model::AnnotationFate::Stayed, u"PP1"_s, u"PP1"_s, u"Recalling"_s},
        {base::AnnotationId(2), model::AnnotationFate::Moved, u"OP1"_s, u"OP2"_s, u"mend their lamps"_s},
        {base::AnnotationId(3), model::AnnotationFate::Detached, u"OP3"_s, {}, u"count the boats"_s}};
    report.outcomes = {updated};
    model.setReport(report, presentation::ImportReportModel::Shown::All);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.index(0).data(Qt::DisplayRole).toString().contains(u"with\\nnewline.xml"_s));
    QCOMPARE(model.index(1).data(presentation::TrailingRole).toString(), u"stayed"_s);
    QVERIFY(model.index(2).data(Qt::DisplayRole).toString().contains(u"mend their lamps"_s));
    const QString moved = model.index(2).data(presentation::SubtitleRole).toString();
    QVERIFY2(moved.contains(u"OP1"_s) && moved.contains(u"OP2"_s), qPrintable(moved));
    QCOMPARE(model.index(2).data(presentation::ImportReportModel::AddressRole).toString(), u"OP2"_s);
    QCOMPARE(model.index(2).data(presentation::ImportReportModel::RecordRole).value<base::RecordId>(), base::RecordId(7));
    QCOMPARE(model.index(3).data(presentation::TrailingRole).toString(), u"needs re-attachment"_s);
    model.setReport(report, presentation::ImportReportModel::Shown::Failed);
    QCOMPARE(model.rowCount(), 0);
}

void TestImportModels::reportNamesTheMissingProgram()
{
    presentation::ImportReportModel model;
    model::ImportReport report;
    model::FileOutcome old;
    old.path = u"/somewhere/old.doc"_s;
    old.error = base::Error {base::ErrorCode::ProgramMissing, old.path, u"LibreOffice"_s};
    model::FileOutcome scan;
    scan.path = u"/somewhere/scan.pdf"_s;
    scan.outcome = model::ImportOutcome::Added;
    scan.remarks = {u"scanned"_s};
    report.outcomes = {old, scan};
    model.setReport(report, presentation::ImportReportModel::Shown::All);
    QVERIFY(model.index(0).data(presentation::SubtitleRole).toString().contains(u"LibreOffice"_s));
    QVERIFY(model.index(1).data(presentation::SubtitleRole).toString().contains(u"scanned"_s));
}

void TestImportModels::everyReasonHasWords()
{
    for (const QString &code : {u"page-header"_s, u"page-footer"_s, u"table-of-contents"_s, u"navigation"_s, u"script"_s,
             u"empty"_s, u"comment"_s, u"deleted"_s, u"picture"_s, u"hidden"_s, u"embedded"_s, u"rule"_s, u"job-number"_s,
             u"cookie-notice"_s, u"share-buttons"_s, u"related"_s, u"missing"_s, u"decoration"_s, u"front-matter"_s,
             u"unfilled-form"_s}) {
        const QString words = presentation::DroppedModel::reasonName(code);
        QVERIFY2(!words.isEmpty() && !words.contains(u'-'), qPrintable(code));
    }
    for (const QString &code : {u"cookie-notice"_s, u"related"_s, u"missing"_s})
        QVERIFY(presentation::DroppedModel::reasonName(code) != code);
}

void TestImportModels::reviewedParagraphsKeepTheirDirection()
{
    model::Passage passage;
    passage.content = u"14 October 2042"_s;
    const presentation::ParagraphModel paragraphs({passage});
    const QString shown = paragraphs.index(0, presentation::ParagraphModel::TextColumn).data().toString();
    QCOMPARE(shown, QString(QChar(0x2068) + passage.content + QChar(0x2069))); // First strong isolate.
    const presentation::DroppedModel dropped({{u"empty"_s, passage.content}});
    QVERIFY(dropped.index(0, presentation::DroppedModel::TextColumn).data().toString().contains(shown));
}

QTEST_MAIN(TestImportModels)
#include "tst_importmodels.moc"
