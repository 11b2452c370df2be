// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Private annotations that a person locks and unlocks: in the text, in the dock, in the list, in the trash.
#include "../windowfixture.h"

#include <application/annotations.h>
#include <application/commentdrafts.h>
#include <application/privacy.h>
#include <application/target.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/reader/annotationcontroller.h>
#include <presentation/reader/notesmodel.h>
#include <presentation/shared/annotationtexts.h>
#include <window/controls/messagebar.h>
#include <window/screens/library/passphrasedialog.h>
#include <window/screens/reader/readerpage.h>
#include <window/screens/reader/readerview.h>
#include <window/screens/reader/textpane.h>
#include <window/shell/tabs.h>

#include <QAbstractItemView>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUndoStack>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString kPassphrase = u"three lamps by the harbour"_s;
/// A key is made of a passphrase in half a second, on a busy machine in several.
constexpr std::chrono::seconds kPatience {60};
const QString kSecret = u"Zwiegespräch unter vier Augen"_s;

}

class TestPrivacyWindow : public QObject, private WindowFixture
{
    Q_OBJECT

public:
    TestPrivacyWindow()
        : WindowFixture(u"privacy-"_s)
    {
    }

private slots:
    void init()
    {
        newHome();
        VERIFY_RESULT(pipeline::makeSampleLibrary(m_library));
        start();
        QVERIFY(openLibrary());
        openText();
        const model::Annotation *first = &notes().first();
        m_note = first->id;
        page()->annotations().setComment(*first, kSecret, {u"quorndrag"_s});
        QTRY_COMPARE(note().comment, kSecret);
        QTRY_VERIFY(!page()->annotations().isBusy());
    }
    void cleanup() { stop(); }

    void theyAreLockedAndUnlocked()
    {
        const QList<model::Annotation> before = notes();
        QVERIFY(setPassphrase());
        QTRY_VERIFY_WITH_TIMEOUT(note().isLocked, kPatience);
        QCOMPARE(note().comment, QString());
        QVERIFY2(said().contains(u"locked"_s), qPrintable(said()));
        QCOMPARE(wordsOnDisk(), QStringList());
        // Each is there, without a word.
        QCOMPARE(notes().size(), before.size());
        QCOMPARE(listed().count(presentation::lockedLabel()), std::ranges::count(before, true, &model::Annotation::isPrivate));
        shoot(u"locked"_s);
        // What was written before is not undone: there are no words for it.
        QVERIFY(!page()->annotations().undoStack().canUndo());
        page()->annotations().recolour(m_note, model::Colour::Red);
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"Unlock Private Annotations"_s), qPrintable(said()), kPatience);
        page()->pane().goToAnnotation(m_note);
        QTest::keyClick(page()->pane().view(), Qt::Key_Return);
        QVERIFY(!part<QPlainTextEdit>(u"commentText"_s)->isVisible());

        // Not the one; then the one.
        window::PassphraseDialog *dialog = ask(u"annotate.unlock"_s);
        QVERIFY(dialog);
        shoot(*dialog, u"unlock"_s);
        give(dialog, u"passphrase"_s, u"another passphrase"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(problem(dialog).contains(u"not the passphrase"_s), qPrintable(problem(dialog)), kPatience);
        QVERIFY(note().isLocked);
        give(dialog, u"passphrase"_s, kPassphrase);
        QTRY_VERIFY_WITH_TIMEOUT(!part<window::PassphraseDialog>(u"passphraseDialog"_s), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(note().comment, kSecret, kPatience);
        QCOMPARE(notes(), before);
        QCOMPARE(wordsOnDisk(), QStringList());
        trigger(u"annotate.unlock"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"already"_s), qPrintable(said()), kPatience);

        // Changed while it is open, sealed at once; locked again by one action.
        page()->annotations().setComment(note(), u"quorndrag, neu"_s, {});
        QTRY_COMPARE_WITH_TIMEOUT(note().comment, u"quorndrag, neu"_s, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!page()->annotations().isBusy(), kPatience);
        QCOMPARE(wordsOnDisk(), QStringList());
        QVERIFY(page()->annotations().undoStack().canUndo());
        trigger(u"annotate.lock"_s);
        QTRY_VERIFY_WITH_TIMEOUT(note().isLocked, kPatience);
        QVERIFY(!page()->annotations().undoStack().canUndo());

        // At the next start too.
        makeWindow();
        QVERIFY(openLibrary());
        openText();
        QVERIFY(note().isLocked);
        dialog = ask(u"annotate.unlock"_s);
        QVERIFY(dialog);
        give(dialog, u"passphrase"_s, kPassphrase);
        QTRY_COMPARE_WITH_TIMEOUT(note().comment, u"quorndrag, neu"_s, kPatience);
    }

    void aPassphraseIsChosenWithCare()
    {
        trigger(u"annotate.passphrase"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"have no passphrase"_s), qPrintable(said()), kPatience);
        window::PassphraseDialog *dialog = ask(u"annotate.lock"_s);
        QVERIFY(dialog);
        const QString explained = dialog->findChild<QLabel *>(u"passphraseExplanation"_s)->text();
        QVERIFY(explained.contains(u"cannot be recovered"_s) && explained.contains(u"Nothing else"_s) && explained.contains(u"backups"_s));
        auto *accept = dialog->findChild<QPushButton *>(u"passphraseAccept"_s);
        const auto *explanation = dialog->findChild<QLabel *>(u"passphraseExplanation"_s);
        QVERIFY(explanation->height() >= explanation->heightForWidth(explanation->width())); // All of it is seen.
        QVERIFY(!dialog->findChild<QLineEdit *>(u"passphrase"_s)->isVisible());
        type(dialog, u"newPassphrase"_s, u"short"_s);
        type(dialog, u"passphraseAgain"_s, u"short"_s);
        QVERIFY(!accept->isEnabled());
        QVERIFY2(problem(dialog).contains(u"at least"_s), qPrintable(problem(dialog)));
        type(dialog, u"newPassphrase"_s, kPassphrase);
        type(dialog, u"passphraseAgain"_s, u"three lamps"_s);
        QVERIFY(!accept->isEnabled());
        QVERIFY2(problem(dialog).contains(u"differ"_s), qPrintable(problem(dialog)));
        shoot(*dialog, u"choose"_s);
        // In another language meanwhile.
        m_language->choose(u"ar"_s);
        const auto back = qScopeGuard([this] { m_language->choose(u"en"_s); });
        QTRY_VERIFY_WITH_TIMEOUT(dialog->findChild<QLabel *>(u"passphraseExplanation"_s)->text().isRightToLeft(), kPatience);
        shoot(*dialog, u"ar-choose"_s);
        dialog->reject();
        QVERIFY(!note().isLocked);
    }

    void aPassphraseIsChangedAndRemoved()
    {
        QVERIFY(setPassphrase());
        QTRY_VERIFY_WITH_TIMEOUT(note().isLocked, kPatience);
        window::PassphraseDialog *dialog = ask(u"annotate.passphrase"_s);
        QVERIFY(dialog);
        type(dialog, u"newPassphrase"_s, u"another passphrase"_s);
        type(dialog, u"passphraseAgain"_s, u"another passphrase"_s);
        give(dialog, u"passphrase"_s, kPassphrase);
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(u"was changed"_s), qPrintable(said()), kPatience);
        dialog = ask(u"annotate.removePassphrase"_s);
        QVERIFY(dialog);
        give(dialog, u"passphrase"_s, kPassphrase);
        QTRY_VERIFY2_WITH_TIMEOUT(problem(dialog).contains(u"not the passphrase"_s), qPrintable(problem(dialog)), kPatience);
        give(dialog, u"passphrase"_s, u"another passphrase"_s);
        QTRY_COMPARE_WITH_TIMEOUT(note().comment, kSecret, kPatience);
        QVERIFY(!wordsOnDisk().isEmpty());
    }

    void whatIsDeletedAndDraftedHoldsNoWord()
    {
        QVERIFY(setPassphrase());
        QTRY_VERIFY_WITH_TIMEOUT(note().isLocked, kPatience);
        // A comment that is being written is kept by nothing that others can read.
        model::Annotation written;
        written.uuid = u"one"_s;
        application::drafts::keep(written, kSecret);
        QVERIFY(!application::drafts::left().contains(u"one"_s));
        page()->annotations().remove(m_note);
        QTRY_VERIFY_WITH_TIMEOUT(!page()->annotations().find(m_note), kPatience);
        trigger(u"tools.trash"_s);
        QTRY_VERIFY_WITH_TIMEOUT(trashed().contains(u"Private annotation"_s), kPatience);
        shoot(u"trash"_s);
    }

private:
    void trigger(const QString &action) { m_window->actions().action(action)->trigger(); }
    QString said() const { return part<window::MessageBar>(u"messageBar"_s)->text(); }
    window::ReaderPage *page() const { return m_window->tabs().reader(); }
    const QList<model::Annotation> &notes() const { return page()->annotations().annotations(); }
    model::Annotation note() const
    {
        const model::Annotation *known = page()->annotations().find(m_note);
        return known ? *known : model::Annotation();
    }
    void openText()
    {
        const auto target = m_window->libraries().library()->library().run(application::target(u"A/HRC/RES/57/12"_s));
        VERIFY_RESULT(target);
        m_window->tabs().openPlace({target->record.id, u"en"_s, model::Address(u"OP8"_s), {}}, presentation::OpenIn::NewTab);
        QTRY_VERIFY(page() && page()->content().hasText() && page()->place().record == target->record.id && !notes().isEmpty());
    }
    /// What the dock lists.
    QStringList listed() const
    {
        presentation::NotesModel model;
        model.setAnnotations(notes());
        QStringList words;
        for (int row = 0; row < model.rowCount(); ++row)
            words.append(model.index(row).data().toString());
        return words;
    }
    QStringList trashed() const
    {
        QStringList words;
        const auto views = m_window->findChildren<QAbstractItemView *>();
        for (const QAbstractItemView *view : views) {
            for (int row = 0; view->isVisible() && view->model() && row < view->model()->rowCount(); ++row)
                words.append(view->model()->index(row, 0).data().toString());
        }
        return words;
    }

    window::PassphraseDialog *ask(const QString &action)
    {
        // The one before it goes in its own time.
        if (!QTest::qWaitFor([this] { return !part<window::PassphraseDialog>(u"passphraseDialog"_s); }, 20'000))
            return nullptr;
        trigger(action);
        (void)QTest::qWaitFor([this] { return part<window::PassphraseDialog>(u"passphraseDialog"_s) != nullptr; }, 20'000);
        return part<window::PassphraseDialog>(u"passphraseDialog"_s);
    }
    static QString problem(const window::PassphraseDialog *dialog) { return dialog->findChild<QLabel *>(u"passphraseProblem"_s)->text(); }
    static void type(window::PassphraseDialog *dialog, const QString &field, const QString &words)
    {
        auto *line = dialog->findChild<QLineEdit *>(field);
        line->clear();
        QTest::keyClicks(line, words);
    }
    static void give(window::PassphraseDialog *dialog, const QString &field, const QString &words)
    {
        type(dialog, field, words);
        dialog->findChild<QPushButton *>(u"passphraseAccept"_s)->click();
    }
    [[nodiscard]] bool setPassphrase()
    {
        window::PassphraseDialog *dialog = ask(u"annotate.lock"_s);
        if (!dialog)
            return false;
        type(dialog, u"newPassphrase"_s, kPassphrase);
        give(dialog, u"passphraseAgain"_s, kPassphrase);
        return QTest::qWaitFor([this] { return !part<window::PassphraseDialog>(u"passphraseDialog"_s); }, 60'000);
    }

    QStringList wordsOnDisk() const
    {
        QStringList found;
        QDirIterator files(m_library, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            for (const QString &word : {u"Zwiegespräch"_s, u"quorndrag"_s}) {
                if (bytes.contains(word.toUtf8()))
                    found.append(file.fileName() + u": "_s + word);
            }
        }
        return found;
    }

    base::AnnotationId m_note;
};

QTEST_MAIN(TestPrivacyWindow)
#include "tst_privacy.moc"
