// SPDX-FileCopyrightText: The Circumspect authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/main_window.h"

#include "desktop/dialogs/about_dialog.h"
#include "desktop/dialogs/keys_dialog.h"
#include "desktop/menus.h"
#include "desktop/shell/offer.h"
#include "desktop/widgets/navigation_list.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

namespace circumspect::desktop {

namespace {

constexpr int kWidthForWords = 1100;
constexpr QSize kDesignedFor(1280, 800);
constexpr QSize kLeast(960, 600);
constexpr QSize kDecoration(0, 32);  // title bar and borders, which a window does not know before it is shown

QString stateOf(const OpenVault *vault)
{
    if (vault == nullptr)
        return MainWindow::tr("No vault is open");
    QStringList facts{MainWindow::tr("Encrypted")};
    switch (vault->kind) {
    case workspace::VaultKind::Programme:
        facts << (vault->isOwner ? MainWindow::tr("you hold the key to the answers")
                                 : MainWindow::tr("without the key to the answers"));
        break;
    case workspace::VaultKind::Coach:
        facts << MainWindow::tr("a coach’s file");
        break;
    case workspace::VaultKind::Participant:
        facts << MainWindow::tr("a participant’s own file");
        break;
    }
    if (vault->isReadOnly)
        facts << MainWindow::tr("read only");
    return facts.join(QStringLiteral(" · "));
}

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

}  // namespace

MainWindow::MainWindow(Actions &actions, Settings &settings, QWidget *parent)
    : QMainWindow(parent),
      m_actions(actions),
      m_settings(settings),
      m_navigation(new NavigationList(this)),
      m_stack(new QStackedWidget(this)),
      m_state(new QLabel(this)),
      m_progressText(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Circumspect"));
    setAcceptDrops(true);
    setMinimumSize(kLeast);
    resize(kDesignedFor.boundedTo(screen()->availableSize() - kDecoration));
    m_actions.renewIcons(palette());
    buildMenus();
    buildFrame();
    buildStatus();
    restoreGeometry(m_settings.value(Setting::WindowGeometry).toByteArray());
    showVault(nullptr);
}

void MainWindow::buildMenus()
{
    fillMenus(*menuBar(), m_actions);
    connect(m_actions[ActionId::ToggleNavigation], &QAction::triggered, this,
            [this] { setNarrow(!m_navigation->isNarrow()); });
    connect(m_actions[ActionId::NextPane], &QAction::triggered, this, &MainWindow::focusNextPane);
    connect(m_actions[ActionId::ShowKeys], &QAction::triggered, this, &MainWindow::showKeys);
    connect(m_actions[ActionId::About], &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions[ActionId::Quit], &QAction::triggered, this, &QWidget::close);
}

void MainWindow::buildFrame()
{
    auto *frame = new QWidget(this);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);
    setCentralWidget(frame);
    connect(m_navigation, &NavigationList::pageChosen, this,
            [this](int page) { showPage(m_pages.at(static_cast<std::size_t>(page)).action); });
}

void MainWindow::buildStatus()
{
    m_state->setObjectName(QStringLiteral("statusState"));
    m_progressText->setObjectName(QStringLiteral("progressText"));
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumSize(fontMetrics().averageCharWidth() * 24, 8);
    m_cancel->setObjectName(QStringLiteral("progressCancel"));
    m_cancel->setAccessibleName(tr("Cancel the work under way"));
    statusBar()->setSizeGripEnabled(false);
    m_state->setContentsMargins(8, 2, 8, 4);
    statusBar()->addWidget(m_state);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_progressText), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)})
        statusBar()->addPermanentWidget(widget);
    connect(m_cancel, &QPushButton::clicked, this, &MainWindow::cancelRequested);
    hideProgress();
}

void MainWindow::setWelcome(QWidget *page)
{
    m_welcome = page;
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
}

void MainWindow::addPage(ActionId action, QWidget *page, QWidget *main)
{
    m_pages.push_back({action, page, main});
    m_stack->addWidget(page);
    m_navigation->addPage(m_actions[action]);
    connect(m_actions[action], &QAction::triggered, this, [this, action] { showPage(action); });
    fitNavigation();
}

void MainWindow::showPage(ActionId action)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].action == action) {
            m_stack->setCurrentWidget(m_pages[i].widget);
            m_navigation->setCurrentPage(static_cast<int>(i));
            // Whoever walks the navigation by keys stays there.
            if (!m_navigation->hasFocus())
                m_pages[i].main->setFocus();
        }
    }
}

void MainWindow::addAside(QWidget *page)
{
    m_stack->addWidget(page);
}

void MainWindow::showAside(QWidget *page)
{
    m_stack->setCurrentWidget(page);
}

void MainWindow::leaveAside()
{
    if (m_navigation->isVisible())
        showPage(m_pages.front().action);
    else
        m_stack->setCurrentWidget(m_welcome);
}

QWidget *MainWindow::currentPage() const
{
    return m_stack->currentWidget();
}

void MainWindow::showVault(const OpenVault *vault)
{
    m_navigation->setVisible(vault != nullptr);
    offerActions(m_actions, vault);
    setWindowTitle(vault ? tr("%1 – Circumspect").arg(QFileInfo(vault->path).fileName())
                         : QStringLiteral("Circumspect"));
    if (vault == nullptr && m_welcome)
        m_stack->setCurrentWidget(m_welcome);
    setState(stateOf(vault));
}

void MainWindow::setState(const QString &state)
{
    m_state->setText(state);
}

void MainWindow::showProgress(const ProgressView &progress)
{
    m_progressText->setText(progress.title);
    m_progress->setRange(0, progress.total);
    m_progress->setValue(progress.done);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_progressText), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)})
        widget->show();
}

void MainWindow::hideProgress()
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_progressText), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel)})
        widget->hide();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose())
        return event->ignore();
    m_settings.set(Setting::WindowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitNavigation();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_actions.renewIcons(palette());
        m_navigation->renewIcons();
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT filesDropped(localFiles(event->mimeData()));
}

void MainWindow::setNarrow(bool isNarrow)
{
    m_settings.set(Setting::NavigationCollapsed, isNarrow);
    fitNavigation();
}

void MainWindow::fitNavigation()
{
    const bool isChosen = m_settings.value(Setting::NavigationCollapsed).toBool();
    m_navigation->setNarrow(isChosen || width() < kWidthForWords);
}

void MainWindow::focusNextPane()
{
    if (!m_navigation->hasFocus() && m_navigation->isVisible())
        return m_navigation->setFocus(Qt::TabFocusReason);
    for (const Page &page : m_pages) {
        if (page.widget == currentPage())
            page.main->setFocus(Qt::TabFocusReason);
    }
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showKeys()
{
    auto *dialog = new KeysDialog(m_actions.all(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace circumspect::desktop
