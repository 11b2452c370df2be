// SPDX-FileCopyrightText: The Aide-Mémoire developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../reader/shelf.h"

#include <library/database/statement.h>
#include <library/store/documentqueries.h>
#include <library/store/documentstore.h>
#include <library/store/links.h>
#include <presentation/suggestions/linkcommand.h>
#include <window/controls/emptystate.h>
#include <window/screens/suggestions/suggestionspage.h>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

using namespace Qt::StringLiterals;

/// What waits to be decided, decided with the keyboard.
class TestDecide : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        m_work = m_shelf->record(u"A/HRC/RES/66/3"_s);
        // What the rules left open is not what this test is about.
        VERIFY_RESULT(m_shelf->library().write([](const library::Database &database) -> base::Status {
            return database.execute(u"UPDATE link SET status = 'accepted' WHERE status = 'suggested'"_s);
        }));
    }
    void cleanup() { m_shelf.reset(); }

    void nothingToDecideSaysSo()
    {
        window::SuggestionsPage page(m_shelf->session());
        page.resize(900, 600);
        static_cast<QWidget &>(page).show();
        QTRY_VERIFY(page.findChild<window::EmptyState *>()->sentence().startsWith(u"No suggestions"_s));
        QVERIFY(page.findChild<window::EmptyState *>()->isVisible());
        Shelf::keepPicture(page, u"decide-empty"_s);
    }

    void enterAcceptsRRejectsAndUndoBringsBack()
    {
        suggest({u"Harbours"_s, u"Tides"_s, u"Maps"_s});
        window::SuggestionsPage page(m_shelf->session());
        page.resize(900, 600);
        static_cast<QWidget &>(page).show();
        auto *rows = page.findChild<QTreeView *>(u"decideRows"_s);
        auto *model = qobject_cast<presentation::SuggestionModel *>(rows->model());
        const QAbstractItemModelTester tester(model);
        QTRY_COMPARE(waiting(*model), 3);
        QVERIFY(rows->currentIndex().parent().isValid()); // The first suggestion, ready to be decided.
        QVERIFY(rows->currentIndex().data().toString().contains(u"about"_s));
        QVERIFY(page.findChild<QTextBrowser *>(u"decideSentence"_s)->toPlainText().contains(u"reading rooms"_s, Qt::CaseInsensitive));
        Shelf::keepPicture(page, u"decide"_s);
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(waiting(*model), 2); // At once.
        QTRY_COMPARE(count(u"status = 'accepted' AND decided = 1"_s), 1);
        QTest::keyClick(rows, Qt::Key_R);
        QTRY_COMPARE(count(u"status = 'rejected'"_s), 1);
        QTRY_COMPARE(waiting(*model), 1);
        QCOMPARE(page.undoStack()->undoText(), u"Reject Suggestion"_s);
        page.undoStack()->undo();
        QTRY_COMPARE(waiting(*model), 2);
        page.undoStack()->undo();
        QTRY_COMPARE(waiting(*model), 3);
        QTRY_COMPARE(count(u"decided = 1"_s), 0);
        page.undoStack()->redo();
        QTRY_COMPARE(count(u"status = 'accepted' AND decided = 1"_s), 1);
    }

    /// Long names of buttons took the room of both sidebars.
    void buttonsBreakTheirLineWhereThereIsNoRoom()
    {
        suggest({u"Harbours"_s});
        window::SuggestionsPage page(m_shelf->session());
        auto *open = page.findChild<QToolButton *>(u"openPlace"_s);
        auto *accept = page.findChild<QToolButton *>(u"accept"_s);
        page.resize(1200, 600);
        static_cast<QWidget &>(page).show();
        QTRY_VERIFY(open->isVisible());
        QCOMPARE(open->y(), accept->y());
        QVERIFY(page.minimumSizeHint().width() < 400);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            page.setLayoutDirection(direction);
            page.resize(420, 600);
            QTRY_VERIFY(open->y() > accept->y());
            QTRY_VERIFY(page.rect().contains(QRect(open->mapTo(&page, QPoint()), open->size())));
            Shelf::keepPicture(page, direction == Qt::LeftToRight ? u"decide-narrow"_s : u"decide-narrow-rtl"_s);
        }
    }

    void allAlikeAreDecidedAtOnce()
    {
        suggest({u"Harbours"_s, u"Tides"_s, u"Maps"_s});
        window::SuggestionsPage page(m_shelf->session());
        page.resize(900, 600);
        static_cast<QWidget &>(page).show();
        auto *rows = page.findChild<QTreeView *>(u"decideRows"_s);
        auto *model = qobject_cast<presentation::SuggestionModel *>(rows->model());
        QTRY_COMPARE(waiting(*model), 3);
        QTest::keyClick(rows, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(waiting(*model), 0);
        QCOMPARE(count(u"decided = 1 AND status = 'accepted'"_s), 3);
        page.undoStack()->undo();
        QTRY_COMPARE(waiting(*model), 3);
        QCOMPARE(count(u"decided = 1"_s), 0);
    }

    void theLastOneLeavesAnEmptyPage()
    {
        suggest({u"Harbours"_s});
        window::SuggestionsPage page(m_shelf->session());
        static_cast<QWidget &>(page).show();
        auto *rows = page.findChild<QTreeView *>(u"decideRows"_s);
        QTRY_COMPARE(waiting(*qobject_cast<presentation::SuggestionModel *>(rows->model())), 1);
        QTest::keyClick(rows, Qt::Key_A);
        QVERIFY(page.findChild<window::EmptyState *>()->isVisible());
        QTRY_COMPARE(count(u"decided = 1"_s), 1);
    }

private:
    static int waiting(const presentation::SuggestionModel &model)
    {
        int sum = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            sum += int(model.group(model.index(row, 0))->count);
        return sum;
    }

    /// Suggests themes for a paragraph of the text.
    void suggest(const QStringList &themes)
    {
        VERIFY_RESULT(m_shelf->library().write([&](const library::Database &database) -> base::Status {
            const auto texts = library::DocumentQueries(database).texts(m_work);
            const auto passages = library::DocumentQueries(database).passages(texts->first().id);
            for (const QString &name : themes) {
                model::Record theme;
                theme.kind = model::RecordKind::Theme;
                theme.name = name;
                const auto target = library::RecordStore(database).ensure(theme);
                model::Link link;
                link.from = m_work;
                for (const model::Passage &passage : *passages) {
                    const qsizetype at = passage.content.indexOf(u"reading rooms"_s, 0, Qt::CaseInsensitive);
                    if (at < 0)
                        continue;
                    link.fromPassage = passage.id;
                    link.start = int(at);
                    link.end = int(at + 13);
                    link.text = u"reading rooms"_s;
                    break;
                }
                link.relation = u"about"_s;
                link.to = *target;
                link.origin = model::Origin::Rule;
                link.rule = u"theme/1"_s;
                link.status = model::LinkStatus::Suggested;
                if (const auto added = library::LinkStore(database).add(link); !added)
                    return base::failure(added.error());
            }
            return base::ok();
        }));
    }

    int count(const QString &where)
    {
        return m_shelf->library().read([&](const library::Database &database) -> base::Result<int> {
            library::Statement statement(database, u"SELECT count(*) FROM link WHERE "_s + where);
            if (const base::Status done = statement.run(); !done)
                return base::failure(done.error());
            return statement.next() ? int(statement.integer(0)) : 0;
        }).value_or(-1);
    }

    std::unique_ptr<Shelf> m_shelf;
    base::RecordId m_work;
};

QTEST_MAIN(TestDecide)
#include "tst_decide.moc"
