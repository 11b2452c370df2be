// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bundles over the real window: what is in front goes into one, and one that is given is looked into, merged, undone.
#include "../windowfixture.h"

#include <application/annotationfilter.h>
#include <application/annotations.h>
#include <application/bundleimport.h>
#include <application/bundles.h>
#include <application/dossiers.h>
#include <application/librarycreation.h>
#include <application/target.h>
#include <presentation/actions/actionregistry.h>
#include <window/controls/messagebar.h>
#include <window/controls/tabpage.h>
#include <window/screens/import/bundlemergedialog.h>
#include <window/screens/library/librarytree.h>
#include <window/screens/packs/exportdialog.h>
#include <window/screens/reader/readerpage.h>
#include <window/shell/tabs.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeWidget>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using presentation::NavigationTarget;

class TestBundleWindow : public QObject, protected WindowFixture
{
    Q_OBJECT

public:
    TestBundleWindow()
        : WindowFixture(u"bundles-"_s)
    {
    }

private slots:
    void init()
    {
        newHome();
        start();
        VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
        QVERIFY(openLibrary());
        m_file = home(u"smart.aidepack"_s);
    }
    void cleanup() { stop(); }

    void theDocumentInFrontBecomesABundle();
    void aDossierBecomesABundle();
    void withoutATabThereIsNone();
    void aBundleIsMergedAndUndone();
    void whatDiffersIsAsked();
    void whatIsThereAlreadyIsSaid();
    void aBundleIsKnownByWhatItSays();
    void aBundleInAFolderIsNotReadAsAnArchive();
    void aDamagedBundleIsRefusedWithASentence();
    void anotherLanguageAndDirection();

private:
    const application::OpenLibrary &library() const { return m_window->library()->library(); }
    QAction *action() const { return m_window->actions().action(u"file.exportBundle"_s); }
    void openDocument()
    {
        m_window->navigation().openReference(u"A/HRC/RES/57/12"_s);
        QTRY_VERIFY(m_window->tabs().reader() && m_window->tabs().reader()->content().text.id.isValid());
    }
    model::Annotation annotate(const QString &comment, bool isPrivate)
    {
        const auto target = library().run(application::target(u"A/HRC/RES/57/12"_s, u"en"_s));
        model::Annotation annotation = application::newAnnotation();
        const model::Passage &passage = target->passages.at(5);
        annotation.record = target->record.id;
        annotation.text = target->text->id;
        annotation.passage = passage.id;
        annotation.anchor.exact = passage.content.left(12);
        annotation.anchor.end = 12;
        annotation.anchor.paragraph = passage.content;
        annotation.comment = comment;
        annotation.isPrivate = isPrivate;
        return library().run(application::addAnnotations({annotation}))->first();
    }
    /// Answers the two dialogs of the export.
    void saveAs(const QString &path, const QString &tick = {});
    /// The sample library in a window with an empty one, whose bundle is `m_file`.
    void openEmptyOne();
    void writeBundle(const QStringList &references);
    window::BundleMergeDialog *mergeDialog() const { return m_window->findChild<window::BundleMergeDialog *>(u"mergeBundle"_s); }
    QString message() const { return part<window::MessageBar>(u"messageBar"_s)->text(); }
    QStringList comments() const
    {
        QStringList found;
        const auto rows = library().run(application::annotationsWithThemes());
        for (const model::AnnotationRow &row : *rows)
            found.append(row.annotation.comment);
        return found;
    }

    QString m_file;
};

void TestBundleWindow::saveAs(const QString &path, const QString &tick)
{
    QTRY_VERIFY(m_window->findChild<window::ExportDialog *>(u"packExport"_s));
    auto *dialog = m_window->findChild<window::ExportDialog *>(u"packExport"_s);
    shoot(*dialog, u"what-leaves"_s);
    // Nothing has to be scrolled sideways to be read.
    QCOMPARE(dialog->findChild<QScrollArea *>()->horizontalScrollBar()->maximum(), 0);
    const QList<QCheckBox *> ticks = dialog->findChildren<QCheckBox *>();
    for (QCheckBox *each : ticks) {
        QVERIFY(!each->isChecked());
        if (!tick.isEmpty() && each->text().contains(tick))
            each->setChecked(true);
    }
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(m_window->findChild<QFileDialog *>(u"saveBundle"_s));
    auto *save = m_window->findChild<QFileDialog *>(u"saveBundle"_s);
    emit save->fileSelected(path);
    save->close();
}

void TestBundleWindow::writeBundle(const QStringList &references)
{
    jobs::JobControl control;
    const auto selection = library().run(application::bundleSelection(references));
    VERIFY_RESULT(selection);
    VERIFY_RESULT(application::writeBundle(library(), *selection, {}, m_file, control));
}

void TestBundleWindow::openEmptyOne()
{
    m_library = home(u"empty"_s);
    VERIFY_RESULT(application::makeLibrary(m_library, application::NewLibrary::Empty));
    QVERIFY(openLibrary());
    QTRY_COMPARE(library().folder(), m_library);
}

void TestBundleWindow::theDocumentInFrontBecomesABundle()
{
    annotate(u"To be shared"_s, false);
    annotate(u"Between us"_s, true);
    annotate(u"Mine alone"_s, true);
    openDocument();
    QTRY_VERIFY(action()->isEnabled());
    action()->trigger();
    saveAs(m_file, u"Between us"_s);
    QTRY_VERIFY(QFile::exists(m_file));
    QTRY_VERIFY2(message().contains(u"smart.aidepack"_s), qPrintable(message()));
    QVERIFY2(message().contains(u"left out"_s), qPrintable(message()));
    openEmptyOne();
    jobs::JobControl control;
    VERIFY_RESULT(application::mergeBundle(library(), m_file, {}, control));
    QVERIFY(comments().contains(u"To be shared"_s));
    QVERIFY(comments().contains(u"Between us"_s));
    QVERIFY(!comments().contains(u"Mine alone"_s));
}

void TestBundleWindow::aDossierBecomesABundle()
{
    const auto dossier = library().run(application::makeDossier(u"Cities / 2026"_s));
    VERIFY_RESULT(dossier);
    VERIFY_RESULT(library().run(application::addToDossier(*dossier, {model::DossierItem::note(u"Call"_s, u"They called."_s)})));
    m_window->tabs().openPage(NavigationTarget::ofDossier(*dossier).text);
    QTRY_VERIFY(action()->isEnabled());
    action()->trigger();
    saveAs(m_file);
    QTRY_VERIFY(QFile::exists(m_file));
    openEmptyOne();
    jobs::JobControl control;
    const auto merged = application::mergeBundle(library(), m_file, {}, control);
    VERIFY_RESULT(merged);
    QCOMPARE(merged->counts.at(model::BundleKind::Note).added, 1);
}

void TestBundleWindow::withoutATabThereIsNone()
{
    for (window::TabPage *page : m_window->tabs().pages())
        m_window->tabs().close(page);
    QTRY_VERIFY(!action()->isEnabled());
}

void TestBundleWindow::aBundleIsMergedAndUndone()
{
    annotate(u"To be shared"_s, false);
    writeBundle({u"A/HRC/RES/57/12"_s});
    openEmptyOne();
    const auto before = library().run(application::annotationsWithThemes());
    QVERIFY(before->isEmpty());
    auto *imports = m_window->findChild<window::ImportFlow *>();
    QVERIFY(imports);
    imports->importPaths({m_file});
    QTRY_VERIFY(mergeDialog());
    QCOMPARE(mergeDialog()->findChild<QLabel *>(u"merge/records/0"_s)->text(), u"1"_s);
    QVERIFY(!mergeDialog()->findChild<QTreeWidget *>(u"mergeConflicts"_s));
    shoot(*mergeDialog(), u"merge"_s);
    // Looking changes nothing, and one can leave.
    mergeDialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
    QTRY_VERIFY(!mergeDialog());
    QVERIFY(comments().isEmpty());
    imports->importPaths({m_file});
    QTRY_VERIFY(mergeDialog());
    mergeDialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(comments().contains(u"To be shared"_s));
    QTRY_VERIFY2(message().contains(u"Merged"_s), qPrintable(message()));
    QUndoStack *stack = part<window::LibraryTree>(u"libraryTree"_s)->undoStack();
    QTRY_COMPARE(stack->undoText(), u"Merge Bundle"_s);
    openDocument();
    stack->undo();
    QTRY_VERIFY(comments().isEmpty());
    QTRY_VERIFY2(message().contains(u"as it was before"_s), qPrintable(message()));
    stack->redo();
    QTRY_VERIFY(comments().contains(u"To be shared"_s));
    stack->undo();
    QTRY_VERIFY(comments().isEmpty());
}

void TestBundleWindow::whatDiffersIsAsked()
{
    const model::Annotation shared = annotate(u"As it was sent"_s, false);
    writeBundle({u"A/HRC/RES/57/12"_s});
    model::Annotation changed = shared;
    changed.comment = u"As it is here, "_s.repeated(20).trimmed();
    VERIFY_RESULT(library().run(application::updateAnnotations({application::AnnotationChange {shared, changed}})));
    auto *imports = m_window->findChild<window::ImportFlow *>();
    imports->importPaths({m_file});
    QTRY_VERIFY(mergeDialog());
    const auto *list = mergeDialog()->findChild<QTreeWidget *>(u"mergeConflicts"_s);
    QVERIFY(list);
    QCOMPARE(list->topLevelItemCount(), 1);
    QVERIFY(list->topLevelItem(0)->text(1).contains(u"As it is here"_s));
    QVERIFY(list->topLevelItem(0)->text(2).contains(u"As it was sent"_s));
    // All of it is seen.
    QTRY_VERIFY(list->visualItemRect(list->topLevelItem(0)).height() > 5 * list->fontMetrics().height());
    auto *choice = mergeDialog()->findChild<QComboBox *>(u"mergeChoice/annotations"_s);
    QVERIFY(choice);
    QCOMPARE(choice->count(), 3);
    QCOMPARE(choice->currentIndex(), 0);
    shoot(*mergeDialog(), u"merge-differs"_s);
    choice->setCurrentIndex(2);
    mergeDialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QTRY_VERIFY(comments().contains(u"As it was sent"_s));
    QVERIFY(comments().contains(changed.comment));
}

void TestBundleWindow::whatIsThereAlreadyIsSaid()
{
    writeBundle({u"A/HRC/RES/57/12"_s});
    m_window->findChild<window::ImportFlow *>()->importPaths({m_file});
    QTRY_VERIFY2(message().contains(u"in the library already"_s), qPrintable(message()));
    QVERIFY(!mergeDialog());
}

void TestBundleWindow::aBundleIsKnownByWhatItSays()
{
    writeBundle({u"A/HRC/RES/57/12"_s});
    const QString renamed = home(u"from a colleague.zip"_s);
    QVERIFY(QFile::rename(m_file, renamed));
    openEmptyOne();
    m_window->findChild<window::ImportFlow *>()->importPaths({renamed});
    QTRY_VERIFY(mergeDialog());
    mergeDialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
}

void TestBundleWindow::aBundleInAFolderIsNotReadAsAnArchive()
{
    writeBundle({u"A/HRC/RES/57/12"_s});
    const QString folder = home(u"sent"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::rename(m_file, folder + u"/data.bin"_s));
    QVERIFY(QFile::copy(testdata::fixture(u"gui/lamps.en.xml"_s), folder + u"/lamps.en.xml"_s));
    openEmptyOne();
    m_window->findChild<window::ImportFlow *>()->importPaths({folder});
    QTRY_VERIFY2(message().contains(u"data.bin"_s), qPrintable(message()));
    QVERIFY2(message().contains(u"is a bundle"_s), qPrintable(message()));
    QVERIFY2(message().contains(u"1 file"_s), qPrintable(message()));
    shoot(*m_window, u"in-a-folder"_s);
    part<QAbstractButton>(u"messageAction"_s)->click();
    QTRY_VERIFY(mergeDialog());
    mergeDialog()->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
}

void TestBundleWindow::aDamagedBundleIsRefusedWithASentence()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("PK\x03\x04") == 4);
    file.close();
    m_window->findChild<window::ImportFlow *>()->importPaths({m_file});
    QTRY_VERIFY2(message().contains(u"incomplete, or was altered"_s), qPrintable(message()));
    QVERIFY(!mergeDialog());
}

void TestBundleWindow::anotherLanguageAndDirection()
{
    m_settings->setValue(presentation::Setting::UiLanguage, u"ar"_s);
    const model::Annotation shared = annotate(u"As it was sent"_s, false);
    writeBundle({u"A/HRC/RES/57/12"_s});
    model::Annotation changed = shared;
    changed.comment = u"As it is here"_s;
    VERIFY_RESULT(library().run(application::updateAnnotations({application::AnnotationChange {shared, changed}})));
    m_window->findChild<window::ImportFlow *>()->importPaths({m_file});
    QTRY_VERIFY(mergeDialog());
    QVERIFY(!mergeDialog()->windowTitle().contains(u"Merge"_s));
    QCOMPARE(mergeDialog()->layoutDirection(), Qt::RightToLeft);
    shoot(*mergeDialog(), u"merge-ar"_s);
    mergeDialog()->close();
}

QTEST_MAIN(TestBundleWindow)
#include "tst_bundlewindow.moc"
