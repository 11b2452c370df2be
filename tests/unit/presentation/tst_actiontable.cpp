// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/text/normalised.h>
#include <presentation/actions/actionregistry.h>
#include <presentation/actions/keyboard.h>
#include <presentation/actions/namematch.h>
#include <presentation/actions/placekeys.h>
#include <presentation/actions/shortcutmodel.h>
#include <presentation/actions/undotext.h>
#include <presentation/settings/language.h>

#include <QAbstractItemModelTester>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUndoStack>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using presentation::ActionRegistry;
using presentation::ActionRow;
using presentation::NameMatch;
using presentation::Needs;
using presentation::ShortcutModel;

namespace {

// Scan codes of keys by what a US keyboard has there.
constexpr quint32 kOne = 10;
constexpr quint32 kThree = 12;
constexpr quint32 kA = 38;
constexpr quint32 kC = 54;

QKeyEvent pressed(int key, Qt::KeyboardModifiers held, quint32 scanCode)
{
    return QKeyEvent(QEvent::KeyPress, key, held, scanCode, 0, 0);
}

QList<QKeySequence> sequences(const char *portable)
{
    return *portable ? QKeySequence::listFromString(QLatin1StringView(portable), QKeySequence::PortableText) : QList<QKeySequence>();
}

}

/// The table of actions and keys, and what follows from it: no key twice, no action without its place, names as people type them.
class TestActionTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path()); }

    void init()
    {
        m_settings = std::make_unique<presentation::Settings>();
        m_language = std::make_unique<presentation::Language>(*m_settings);
        m_language->choose(u"en"_s);
        m_window = std::make_unique<QObject>();
        m_actions = std::make_unique<ActionRegistry>(*m_settings, m_window.get());
    }
    void cleanup()
    {
        m_settings->setValue(presentation::Setting::Shortcuts, QVariant());
        m_actions.reset();
        m_window.reset();
        m_language.reset();
    }

    void everyRowHasItsMenuAndOneName()
    {
        QSet<QString> ids;
        for (const ActionRow &row : presentation::actionRows()) {
            const QString menu = QString::fromLatin1(row.menu);
            QVERIFY2(*presentation::menuTitle(menu), row.menu);
            QVERIFY2(*presentation::menuTitle(menu.section(u'/', 0, 0)), row.menu);
            if (!row.id)
                continue;
            const QString id = QString::fromLatin1(row.id);
            QVERIFY2(!ids.contains(id), row.id);
            ids.insert(id);
            // An id begins with its menu: the list of shortcuts is sorted by it.
            QCOMPARE(id.section(u'.', 0, 0), menu.section(u'/', 0, 0));
            QVERIFY2(*row.text, row.id);
        }
        QCOMPARE(ids.size(), m_actions->actions().size());
        QCOMPARE(QByteArray(presentation::menuTitle(u"no/such"_s)), QByteArray());
    }

    void noMenuBeginsOrEndsWithASeparator()
    {
        QHash<QString, const ActionRow *> last;
        for (const ActionRow &row : presentation::actionRows()) {
            const ActionRow *before = last.value(QString::fromLatin1(row.menu));
            if (!row.id)
                QVERIFY2(before && before->id, row.menu);
            // A submenu is an entry of its menu.
            last.insert(QString::fromLatin1(row.menu), &row);
            last.insert(QString::fromLatin1(row.menu).section(u'/', 0, 0), &row);
        }
    }

    void noKeyBelongsToTwoActions()
    {
        QHash<QKeySequence, QString> holders;
        for (const ActionRow &row : presentation::actionRows()) {
            for (const QKeySequence &key : row.id ? sequences(row.keys) : QList<QKeySequence>()) {
                QVERIFY2(key != QKeySequence() && !key.toString().isEmpty(), row.id);
                QVERIFY2(!holders.contains(key), qPrintable(holders.value(key) + u" and "_s + QString::fromLatin1(row.id)));
                holders.insert(key, QString::fromLatin1(row.id));
            }
        }
    }

    void keysOfOnePlaceAreNotThoseOfAnAction()
    {
        QHash<QString, QString> known;
        for (const presentation::PlaceKey &row : presentation::placeKeys()) {
            const QList<QKeySequence> keys = sequences(row.keys);
            QVERIFY2(!keys.isEmpty(), row.text);
            for (const QKeySequence &key : keys) {
                const QString name = QString::fromLatin1(row.place) + u' ' + key.toString();
                QVERIFY2(!known.contains(name), qPrintable(name));
                known.insert(name, QString::fromLatin1(row.text));
            }
        }
        QVERIFY(known.contains(u"Text Return"_s));
    }

    void actionsAreThereWhenWhatTheyNeedIs()
    {
        m_actions->setAvailable({});
        QVERIFY(m_actions->action(u"file.open"_s)->isEnabled());
        QVERIFY(!m_actions->action(u"file.import"_s)->isEnabled());
        QVERIFY(!m_actions->action(u"go.back"_s)->isEnabled());
        m_actions->setAvailable({Needs::Library, Needs::Writable, Needs::Earlier});
        QVERIFY(m_actions->action(u"file.import"_s)->isEnabled());
        QVERIFY(m_actions->action(u"go.back"_s)->isEnabled());
        QVERIFY(!m_actions->action(u"go.forward"_s)->isEnabled());
        QVERIFY(!m_actions->action(u"file.print"_s)->isEnabled());
        m_actions->setAvailable({});
        QVERIFY(!m_actions->action(u"file.import"_s)->isEnabled());
    }

    void aHandlerEndsWithItsOwner()
    {
        int called = 0;
        auto owner = std::make_unique<QObject>();
        m_actions->onTriggered(u"help.about"_s, owner.get(), [&] { ++called; });
        m_actions->action(u"help.about"_s)->trigger();
        owner.reset();
        m_actions->action(u"help.about"_s)->trigger();
        QCOMPARE(called, 1);
    }

    void labelsNameTheirSubmenu()
    {
        QCOMPARE(m_actions->label(u"file.print"_s), u"Print"_s);
        QCOMPARE(m_actions->label(u"view.fontBigger"_s), u"Font Size: Bigger"_s);
        QVERIFY(m_actions->action(u"file.print"_s)->toolTip().contains(u"Ctrl+P"_s));
        QCOMPARE(m_actions->action(u"tools.words"_s)->toolTip(), u"Term Explorer"_s); // It has no keys.
    }

    void wordsAndArrowsFollowTheLanguage()
    {
        m_language->choose(u"fr"_s);
        send();
        QCOMPARE(m_actions->label(u"help.about"_s), u"À propos d’Aide-Mémoire"_s);
        QCOMPARE(m_actions->defaultKeys(u"go.back"_s).first(), QKeySequence(u"Alt+Left"_s));
        // Back is where one comes from: to the right.
        m_language->choose(u"ar"_s);
        send();
        QCOMPARE(m_actions->action(u"go.back"_s)->shortcut(), QKeySequence(u"Alt+Right"_s));
        QCOMPARE(m_actions->action(u"go.forward"_s)->shortcut(), QKeySequence(u"Alt+Left"_s));
        m_language->choose(u"en"_s);
        send();
        QCOMPARE(m_actions->action(u"go.back"_s)->shortcut(), QKeySequence(u"Alt+Left"_s));
    }

    void keysCanBeTakenAway()
    {
        QSignalSpy changed(m_actions.get(), &ActionRegistry::keysChanged);
        m_actions->setKeys(u"file.print"_s, {});
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_actions->action(u"file.print"_s)->shortcuts().isEmpty());
        QCOMPARE(m_actions->holderOf(QKeySequence(u"Ctrl+P"_s), {}), QString());
        QCOMPARE(m_actions->holderOf(QKeySequence(u"Ctrl+I"_s), u"file.import"_s), QString());
        m_actions->resetKeys(u"file.print"_s);
        QCOMPARE(m_actions->holderOf(QKeySequence(u"Ctrl+P"_s), {}), u"file.print"_s);
    }

    void theListOfShortcutsHasBothKindsOfKeys()
    {
        ShortcutModel model(*m_actions);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int actions = int(m_actions->actions().size());
        QCOMPARE(model.rowCount(), actions + int(presentation::placeKeys().size()));
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, ShortcutModel::Menu), u"File"_s);
        QCOMPARE(cell(0, ShortcutModel::Action), u"New: Library"_s);
        QVERIFY(model.index(0, 0).data(ShortcutModel::IdRole).isValid());
        QCOMPARE(cell(actions, ShortcutModel::Menu), u"Text"_s);
        QVERIFY(!model.index(actions, 0).data(ShortcutModel::IdRole).isValid());
        QVERIFY(!cell(actions, ShortcutModel::Keys).isEmpty());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        m_actions->setKeys(u"file.newLibrary"_s, {QKeySequence(u"F9"_s)});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(cell(0, ShortcutModel::Keys), u"F9"_s);
    }

    void undoSaysWhatItWouldUndo()
    {
        presentation::UndoText text(*m_actions, nullptr);
        const QAction *undo = m_actions->action(u"edit.undo"_s);
        const QAction *redo = m_actions->action(u"edit.redo"_s);
        auto stack = std::make_unique<QUndoStack>();
        text.follow(stack.get());
        QCOMPARE(undo->text(), u"Undo"_s);
        stack->push(new QUndoCommand(u"Rename"_s));
        QCOMPARE(undo->text(), u"Undo Rename"_s);
        stack->undo();
        QCOMPARE(undo->text(), u"Undo"_s);
        QCOMPARE(redo->text(), u"Redo Rename"_s);
        // One stack at a time.
        QUndoStack other;
        text.follow(&other);
        QCOMPARE(redo->text(), u"Redo"_s);
        stack->redo();
        QCOMPARE(undo->text(), u"Undo"_s);
        // A tab that is closed takes its stack along.
        text.follow(stack.get());
        QCOMPARE(undo->text(), u"Undo Rename"_s);
        stack.reset();
        QCOMPARE(text.stack(), nullptr);
        QCOMPARE(undo->text(), u"Undo"_s);
    }

    void namesMatchAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("match");
        const auto row = [](const QString &typed, const QString &name, NameMatch match) {
            QTest::newRow(qPrintable(typed + u" in "_s + name)) << typed << name << int(match);
        };
        row(u"water"_s, u"water"_s, NameMatch::Exact);
        row(u"wat"_s, u"water"_s, NameMatch::Beginning);
        row(u"water an"_s, u"safe water and sanitation"_s, NameMatch::Phrase);
        row(u"san wat"_s, u"safe water and sanitation"_s, NameMatch::Words);
        row(u"ater"_s, u"safe water"_s, NameMatch::None);
        row(u"water wine"_s, u"safe water"_s, NameMatch::None);
        row(u"مدن"_s, u"الحق في المدن"_s, NameMatch::Phrase); // Behind the article.
    }

    void namesMatchAsTheyAreTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, name);
        QFETCH(const int, match);
        QCOMPARE(int(presentation::matchOf(text::fold(typed), text::fold(name))), match);
    }

    void mistypedNamesAreNear()
    {
        using presentation::isNear;
        QVERIFY(isNear(u"lgov", u"local government"));
        QVERIFY(!isNear(u"lg", u"local government")); // Too short to mean anything.
        QVERIFY(isNear(u"sanitaton", u"safe water and sanitation"));
        QVERIFY(isNear(u"wter sanitation", u"safe water and sanitation"));
        QVERIFY(!isNear(u"vater", u"water")); // The first letter is seldom wrong.
        QVERIFY(!isNear(u"wter wine", u"safe water"));
    }

    void digitsAreFoundOnEveryKeyboard()
    {
        const auto digit = [](int key, Qt::KeyboardModifiers held, quint32 scanCode) {
            return presentation::keyboard::digit(pressed(key, held, scanCode));
        };
        QCOMPARE(digit(Qt::Key_1, Qt::NoModifier, kOne), 1);
        QCOMPARE(digit(Qt::Key_1, Qt::KeypadModifier, 87), 1);
        QCOMPARE(digit(Qt::Key_Ampersand, Qt::NoModifier, kOne), 1); // AZERTY
        QCOMPARE(digit(Qt::Key_1, Qt::ShiftModifier, kOne), 1);
        QCOMPARE(digit(0x0663, Qt::NoModifier, kThree), 3); // Arabic
        QCOMPARE(digit(Qt::Key_Exclam, Qt::ShiftModifier, kOne), -1);
        QCOMPARE(digit(Qt::Key_1, Qt::ControlModifier, kOne), -1);
        QCOMPARE(digit(Qt::Key_C, Qt::NoModifier, kC), -1);
        QCOMPARE(presentation::keyboard::key(pressed(0x0424, Qt::NoModifier, kA)), int(Qt::Key_A));
        QCOMPARE(presentation::keyboard::key(pressed(Qt::Key_Q, Qt::NoModifier, kA)), int(Qt::Key_Q));
        QCOMPARE(presentation::keyboard::key(pressed(Qt::Key_Escape, Qt::NoModifier, 9)), int(Qt::Key_Escape));
        QVERIFY(presentation::keyboard::isForeign(pressed(0x0424, Qt::NoModifier, kA)));
        QVERIFY(!presentation::keyboard::isForeign(pressed(Qt::Key_A, Qt::NoModifier, kA)));
        QCOMPARE(presentation::keyboard::digitOrPlace(pressed(Qt::Key_Ampersand, Qt::AltModifier, kOne)), 1);
        QCOMPARE(presentation::keyboard::digitOrPlace(pressed(Qt::Key_A, Qt::AltModifier, kA)), -1);
    }

private:
    /// As the window tells its objects of a new language.
    void send()
    {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_window.get(), &change);
    }

    QTemporaryDir m_home;
    std::unique_ptr<presentation::Settings> m_settings;
    std::unique_ptr<presentation::Language> m_language;
    std::unique_ptr<QObject> m_window;
    std::unique_ptr<ActionRegistry> m_actions;
};

QTEST_MAIN(TestActionTable)
#include "tst_actiontable.moc"
