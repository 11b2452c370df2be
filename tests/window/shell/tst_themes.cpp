// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdata.h"

#include <library/store/documentqueries.h>
#include <library/store/library.h>
#include <output/exchange/thesaurusimport.h>
#include <presentation/library/librarytreemodel.h>
#include <presentation/library/themetreemodel.h>
#include <presentation/settings/language.h>
#include <presentation/settings/settings.h>
#include <window/controls/messagebar.h>
#include <window/screens/import/vocabularydialog.h>
#include <window/screens/library/themepage.h>
#include <window/screens/settings/appearance.h>
#include <window/shell/importflow.h>
#include <window/shell/libraryswitcher.h>
#include <window/shell/mainwindow.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace Qt::StringLiterals;

/// A vocabulary comes in by the window, and a large one does not bury what is used.
class TestThemes : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home->filePath(u"settings"_s));
        m_settings = std::make_unique<presentation::Settings>();
        m_settings->setValue(presentation::Setting::UiLanguage, u"en"_s);
        m_language = std::make_unique<presentation::Language>(*m_settings);
        m_appearance = std::make_unique<window::Appearance>(*m_settings);
        m_window = std::make_unique<window::MainWindow>(*m_settings);
        m_window->resize(1100, 700);
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_appearance.reset();
        m_language.reset();
        m_settings.reset();
    }

    void aDroppedVocabularySaysHowItComesIn()
    {
        QVERIFY(open());
        m_window->imports().importPaths({write("id,broader,en,fr\n1,,Rivers,Fleuves\n2,1,Deltas,\n3,3,Banks,\n2,,Again,\n")});
        auto *message = m_window->findChild<window::MessageBar *>();
        QTRY_COMPARE(message->text(), u"\u2066water.csv\u2069 is a vocabulary of themes, not a document."_s);
        for (QToolButton *button : message->findChildren<QToolButton *>()) {
            if (button->text() == u"Import as Vocabulary…")
                button->click();
        }
        window::VocabularyDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_window->findChild<window::VocabularyDialog *>()));
        const QString summary = dialog->findChild<QLabel *>(u"vocabularySummary"_s)->text();
        QVERIFY2(summary.startsWith(u"3 concepts become themes."_s), qPrintable(summary));
        const QString damage = dialog->findChild<QLabel *>(u"vocabularyDamage"_s)->text();
        QCOMPARE(damage.count(u'\n'), 1); // A cycle, and an id that is there twice.
        shoot(*dialog, u"vocabulary"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"vocabularyName"_s)->text(), u"water"_s);
        dialog->findChild<QPushButton *>(u"vocabularyImport"_s)->click();
        QTRY_COMPARE(message->text(), u"3 concepts are themes now · 3 of them new"_s);
        for (QToolButton *button : message->findChildren<QToolButton *>()) {
            if (button->text() == u"Show Themes")
                button->click();
        }
        auto *page = m_window->findChild<window::ThemePage *>();
        QVERIFY(page);
        auto *tree = page->findChild<QTreeView *>(u"themeTree"_s);
        const QAbstractItemModelTester tester(tree->model());
        QTRY_COMPARE(tree->model()->rowCount(), 2);
        tree->expand(tree->model()->index(1, 0));
        QTRY_COMPARE(tree->model()->rowCount(tree->model()->index(1, 0)), 1);
        QTest::qWait(50);
        QCOMPARE(tree->model()->rowCount(tree->model()->index(1, 0)), 1);
        shoot(*m_window, u"themes"_s);
        m_language->choose(u"ar"_s);
        QTRY_COMPARE(tree->model()->rowCount(), 2);
        shoot(*m_window, u"themes-ar"_s);
        m_language->choose(u"en"_s);
        QTRY_COMPARE(tree->model()->rowCount(), 2);
        page->findChild<QLineEdit *>()->setText(u"fleuv"_s);
        QTRY_COMPARE(tree->model()->rowCount(), 1);
        QCOMPARE(tree->model()->index(0, 0).data().toString(), u"Rivers"_s);
    }

    void aDamagedFileSaysWhere()
    {
        QVERIFY(open());
        m_window->imports().importPaths({write("id,broader,en\n1,,\"Rivers\n")});
        auto *message = m_window->findChild<window::MessageBar *>();
        QTRY_VERIFY(message->text().contains(u"vocabulary"_s));
        for (QToolButton *button : message->findChildren<QToolButton *>()) {
            if (button->text() == u"Import as Vocabulary…")
                button->click();
        }
        QTRY_VERIFY2(message->text().contains(u"line"_s), qPrintable(message->text()));
    }

    void aHundredThousandThemesLeaveTheTreeUsable()
    {
        constexpr int kConcepts = 100'000;
        QByteArray csv = "id,broader,en\n";
        for (int number = 1; number <= kConcepts; ++number)
            csv += QByteArray::number(number) + ',' + (number > 900 ? QByteArray::number(number / 10) : QByteArray()) + ",Concept "
                + QByteArray::number(number) + '\n';
        const QString folder = m_home->filePath(u"library"_s);
        {
            auto library = library::Library::create(folder);
            VERIFY_RESULT(library);
            QBuffer buffer(&csv);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            const auto vocabulary = exchange::readThesaurus(buffer);
            VERIFY_RESULT(vocabulary);
            VERIFY_RESULT(exchange::importThesaurus(**library, *vocabulary, u"Numbers"_s));
        }
        QVERIFY(open(folder));
        auto *tree = m_window->findChild<QTreeView *>(u"libraryTree"_s);
        auto *model = qobject_cast<presentation::LibraryTreeModel *>(tree->model());
        QTRY_VERIFY(model->indexOf(presentation::NavigationTarget::allThemes()).isValid());
        const QModelIndex themes = model->indexOf(presentation::NavigationTarget::ofKind(model::RecordKind::Theme));
        // None is used: only the way to all of them stands there.
        QCOMPARE(model->rowCount(themes), 1);
        QCOMPARE(model->index(0, 0, themes).data(presentation::LibraryTreeModel::CountRole).toLongLong(), kConcepts);
        QElapsedTimer timer;
        timer.start();
        window::ThemePage *page = nullptr;
        tree->expand(themes);
        emit tree->clicked(model->index(0, 0, themes));
        QTRY_VERIFY((page = m_window->findChild<window::ThemePage *>()));
        auto *all = page->findChild<QTreeView *>(u"themeTree"_s);
        QTRY_VERIFY(all->model()->rowCount() > 0);
        qInfo("the first of %d themes after %lld ms", kConcepts, timer.elapsed());
        QVERIFY(all->model()->rowCount() <= 500);
        // The rest comes when one gets there.
        all->scrollToBottom();
        QTRY_COMPARE(all->model()->rowCount(), 900);
    }

private:
    bool open(const QString &folder = {})
    {
        QSignalSpy opened(m_window.get(), &window::MainWindow::opened);
        if (folder.isEmpty())
            m_window->libraries().create(m_home->filePath(u"library"_s));
        else
            m_window->libraries().open(folder);
        return opened.wait(20'000) && opened.first().first().toBool();
    }

    QString write(const QByteArray &csv)
    {
        QFile file(m_home->filePath(u"water.csv"_s));
        return file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() ? file.fileName() : QString();
    }

    static void shoot(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("AIDE_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        QTest::qWait(100);
        widget.grab().save(folder + u'/' + name + u".png"_s);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<presentation::Settings> m_settings;
    std::unique_ptr<presentation::Language> m_language;
    std::unique_ptr<window::Appearance> m_appearance;
    std::unique_ptr<window::MainWindow> m_window;
};

QTEST_MAIN(TestThemes)
#include "tst_themes.moc"
